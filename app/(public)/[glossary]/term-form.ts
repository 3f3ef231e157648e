import { answerGone, answerMoved, answerNothing } from '@/lib/published/answers';
import type { Glossary } from '@/lib/published/glossary';
import { termPath } from '@/lib/published/paths';
import type { PublishedTerm } from '@/lib/published/term';
import { termAt } from './[slug]/term-at';

type Form = {
  /** Where this form of the page at an address is. */
  at: (page: string) => string;
  answer: (
    term: PublishedTerm,
    glossary: Glossary,
    addresses: { page: string; address: string },
  ) => Response | Promise<Response>;
};

/** Answers with another form of a term's page; where the term has moved, was retired or never was, as the page does. */
export async function answerTerm(
  params: Promise<{ glossary: string; slug: string }>,
  { at, answer }: Form,
): Promise<Response> {
  const { glossary, term, address } = await termAt(params);
  if (address?.kind === 'moved') return answerMoved(at(address.href));
  if (address?.kind === 'gone') return answerGone(address.headword);
  if (!glossary || !term) return answerNothing();
  const page = termPath(glossary.slug, term.slug);
  return answer(term, glossary, { page, address: at(page) });
}
