import { dependsOn } from '@/lib/page-cache/depends-on';
import { answer, answerNothing } from '@/lib/published/answers';
import { findAToZ } from '@/lib/published/letters';
import { glossaryLlms } from '@/lib/published/llms';
import { glossaryTag } from '@/lib/published/tags';
import { listTopics } from '@/lib/published/topic-terms';
import { glossaryAt } from '../glossary-at';

export const dynamic = 'force-static';
export const generateStaticParams = () => [];

type Context = { params: Promise<{ glossary: string }> };

// What a language model reads at once: about thirty thousand words.
const mostTerms = 500;

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { glossary } = await glossaryAt(params);
  if (!glossary) return answerNothing();
  await dependsOn(glossaryTag(glossary.id));
  const [aToZ, topics] = await Promise.all([findAToZ(glossary, mostTerms), listTopics(glossary)]);
  return answer(glossaryLlms(glossary, aToZ, topics), 'text/plain; charset=utf-8');
}
