import type { Metadata } from 'next';
import { unlistedMetadata } from '@/components/site/metadata';
import { NothingHere } from '@/components/site/nothing-here';
import { SearchPage } from '@/components/site/search-page';
import { decoded } from '@/lib/page-cache/decoded';
import { dependsOn } from '@/lib/page-cache/depends-on';
import { todayTag } from '@/lib/published/tags';
import { searchOf } from '@/lib/search/address';
import { search } from '@/lib/search/find';
import { countUnanswered, isUnanswered } from '@/lib/search/unanswered';
import { wordsOf } from '@/lib/words/words';
import { searchedAt } from '../searched';

export const dynamic = 'force-static';
export const generateStaticParams = () => [];

type Props = { params: Promise<{ place: string; words: string }> };

async function asked(params: Props['params']) {
  const { place, words } = await params;
  const { scope, language } = await searchedAt(params);
  return { question: searchOf(decoded(place), decoded(words)), scope, words: wordsOf(language) };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { question, words } = await asked(params);
  return unlistedMetadata(question?.query ? words.search.titleOf(question.query) : words.search.title);
}

export default async function FoundPage({ params }: Props) {
  const { question, scope, words } = await asked(params);
  if (!question || (question.scope && !scope)) return <NothingHere words={words} />;
  const { query, tooLong } = question;
  const answer = tooLong ? 'tooLong' : query ? await search(query, scope?.id ?? null) : null;
  if (Array.isArray(answer) && isUnanswered(answer)) {
    await dependsOn(todayTag);
    void countUnanswered(query, scope?.id ?? null);
  }
  return <SearchPage query={query} scope={scope} answer={answer} words={words} />;
}
