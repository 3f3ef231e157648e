import { addressOf } from '@/lib/auth/client-address';
import { readForm } from '@/lib/auth/form-body';
import { countHelpful } from '@/lib/helpful/count';
import { helpfulAnswer } from '@/lib/helpful/form';
import { findReadPage } from '@/lib/helpful/read-page';
import { termPath } from '@/lib/published/paths';
import type { Outcome } from '@/lib/refusal';
import { receive } from '@/lib/visitors/receive';
import { seeOther } from '@/lib/visitors/see-other';
import { typedIn, withoutHoneypot } from '@/lib/visitors/typed';

/** Longest body that is read, in bytes: an id and a word. */
const longestBody = 500;

/**
 * "Was this helpful?" of a term's page. A browser is sent on to a page that thanks; the site's own script, which takes no
 * page, hears by the status alone what to say in place.
 */
export async function POST(request: Request): Promise<Response> {
  const form = await readForm(request, longestBody);
  const typed = form && typedIn(form);
  const asked = helpfulAnswer.safeParse(typed && withoutHoneypot(typed));
  if (!typed || !asked.success) return new Response('This is no form of ours.\n', { status: 400 });
  const address = addressOf(request.headers);
  const outcome = await receive({ form: 'helpful', schema: helpfulAnswer, typed, address }, countHelpful);
  if (!request.headers.get('accept')?.includes('text/html')) return new Response(null, { status: statusOf(outcome) });
  const page = await findReadPage(asked.data.revision);
  const said = statusOf(outcome) === 429 ? 'often' : asked.data.helpful;
  return seeOther(page ? `/helpful${termPath(page.glossary, page.slug)}?said=${said}` : '/');
}

const statusOf = (outcome: Outcome): number =>
  outcome.ok ? 204 : outcome.reason === 'tooMany' ? 429 : outcome.reason === 'notFound' ? 404 : 400;
