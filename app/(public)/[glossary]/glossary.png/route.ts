import { answerCard } from '@/components/site/answer-card';
import { answerNothing } from '@/lib/published/answers';
import { siteSettings } from '../../site-settings';
import { glossaryAt } from '../glossary-at';

export const dynamic = 'force-static';
export const generateStaticParams = () => [];

type Context = { params: Promise<{ glossary: string }> };

/** "/tech.png": what cards show of a glossary (lib/page-cache/formats.ts leads here). */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { glossary } = await glossaryAt(params);
  if (!glossary) return answerNothing();
  const { name, description, locale } = glossary;
  return answerCard({ title: name, words: description, place: '', letter: '', locale }, await siteSettings());
}
