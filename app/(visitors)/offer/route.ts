import { addressOf } from '@/lib/auth/client-address';
import { readForm } from '@/lib/auth/form-body';
import { secure } from '@/lib/auth/request';
import { receiveOffer } from '@/lib/leads/receive';
import { seeOther } from '@/lib/visitors/see-other';
import { typedIn } from '@/lib/visitors/typed';

/** Longest body that is read, in bytes: an address, a path, and words of any script. */
const longestBody = 32_768;

/** The form stands on the pages of the site: there is none here. */
export const GET = (): Response => seeOther('/');

/** What a reader entered in the e-mail offer of a page. */
export async function POST(request: Request): Promise<Response> {
  const form = await readForm(request, longestBody);
  if (!form) return new Response('This is no form of ours.\n', { status: 400 });
  const { path, cookie } = await receiveOffer(typedIn(form), addressOf(request.headers));
  return seeOther(path, { 'set-cookie': `${cookie}${secure() ? '; Secure' : ''}` });
}
