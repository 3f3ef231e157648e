import { eraseOwn } from '@/lib/leads/erase';
import { readEraseToken } from '@/lib/leads/erase-token';
import { erasePath } from '@/lib/leads/places';
import { seeOther } from '@/lib/visitors/see-other';
import { wordsOf } from '@/lib/words/words';

type Context = { params: Promise<{ token: string }> };

const plain = { 'content-type': 'text/plain; charset=utf-8' };

/** A mail program that opens the link, or a scanner that does, only sees the page that asks. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return seeOther(erasePath(languageIn(request), (await params).token));
}

/** One click in the mail program (RFC 8058), or the button of the page. Erasing what is not there any more is fine. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { token } = await params;
  const leadId = readEraseToken(token);
  if (!leadId) return new Response('This link is not known.\n', { status: 404, headers: plain });
  const outcome = await eraseOwn(leadId);
  if (!outcome.ok) return later(outcome.retryAfter);
  if (request.headers.get('origin') === null) return new Response('Erased.\n', { headers: plain });
  return seeOther(`${erasePath(languageIn(request), token)}?done`);
}

const later = (seconds = 10) =>
  new Response(`A message is being sent. Please try again in ${seconds} seconds.\n`, {
    status: 503,
    headers: { ...plain, 'retry-after': String(seconds) },
  });

const languageIn = (request: Request): string => wordsOf(new URL(request.url).searchParams.get('in') ?? '').language;
