import { readUnsubscribeToken } from '@/lib/mail/unsubscribe';
import { choose } from '@/lib/notifications/choices';
import { seeOther } from '@/lib/visitors/see-other';

type Context = { params: Promise<{ token: string }> };

const plain = { 'content-type': 'text/plain; charset=utf-8' };
const unknown = () => new Response('This link is not known.\n', { status: 404, headers: plain });

/** A mail program that opens the link, or a scanner that does, only sees the page that asks. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  return seeOther(`/unsubscribe/${encodeURIComponent((await params).token)}`);
}

/** One click in the mail program (RFC 8058), or the button of the page. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { token } = await params;
  const asked = readUnsubscribeToken(token);
  if (!asked) return unknown();
  const outcome = await choose({ kind: asked.kind, delivery: 'NEVER' }, { id: asked.userId });
  if (!outcome.ok) return unknown();
  if (request.headers.get('origin') === null) return new Response('Unsubscribed.\n', { headers: plain });
  return seeOther(`/unsubscribe/${encodeURIComponent(token)}?done`);
}
