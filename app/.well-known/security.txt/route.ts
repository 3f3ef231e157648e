import { answer, answerNothing } from '@/lib/published/answers';
import { securityContact, securityTxt } from '@/lib/published/security-txt';

// Its date moves on: it is made anew for each request.
export const dynamic = 'force-dynamic';

export function GET(): Response {
  const contact = securityContact();
  return contact ? answer(securityTxt(contact, new Date()), 'text/plain; charset=utf-8') : answerNothing();
}
