import type { Metadata } from 'next';
import { NothingHere } from '@/components/site/nothing-here';
import { SearchPage } from '@/components/site/search-page';
import { decoded } from '@/lib/page-cache/decoded';
import { dependsOn } from '@/lib/page-cache/depends-on';
import { todayTag } from '@/lib/published/tags';
import { searchOf } from '@/lib/search/address';
import { listFilters } from '@/lib/search/filters';
import { search } from '@/lib/search/find';
import { countUnanswered, isUnanswered } from '@/lib/search/unanswered';
import { wordsOf } from '@/lib/words/words';
import { unlistedMetadata } from '../../../../metadata';
import { searchedAt } from '../searched';

export const dynamic = 'force-static';
export const generateStaticParams = () => [];

type Props = { params: Promise<{ place: string; words: string }> };

async function asked(params: Props['params']) {
  const { place, words } = await params;
  const { language, ...searched } = await searchedAt(params);
  return { question: searchOf(decoded(place), decoded(words)), ...searched, words: wordsOf(language) };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { question, words } = await asked(params);
  return unlistedMetadata(question?.query ? words.search.titleOf(question.query) : words.search.title);
}

export default async function FoundPage({ params }: Props) {
  const { question, scope, topic, isNowhere, words } = await asked(params);
  if (!question || isNowhere) return <NothingHere words={words} />;
  const { query, tooLong } = question;
  if (!query) return <SearchPage {...{ query, scope, topic, words }} answer={tooLong ? 'tooLong' : null} />;
  const results = await search(query, { glossaryId: scope?.id ?? null, topic: topic?.slug ?? null });
  if (!topic && isUnanswered(results)) {
    await dependsOn(todayTag);
    void countUnanswered(query, scope?.id ?? null);
  }
  const filters = await listFilters(query, results, { scope, topic });
  return <SearchPage {...{ query, scope, topic, words }} answer={{ results, filters }} />;
}
