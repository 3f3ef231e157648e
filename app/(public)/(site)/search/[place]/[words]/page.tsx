import type { Metadata } from 'next';
import { cache } from 'react';
import { unlistedMetadata } from '@/components/site/metadata';
import { NothingHere } from '@/components/site/nothing-here';
import { SearchPage } from '@/components/site/search-page';
import { decoded } from '@/lib/page-cache/decoded';
import { dependsOn } from '@/lib/page-cache/depends-on';
import { findGlossary } from '@/lib/published/glossary';
import { frameTag, glossaryTag, siteTag } from '@/lib/published/tags';
import { searchOf } from '@/lib/search/address';
import { search } from '@/lib/search/find';

export const dynamic = 'force-static';
export const generateStaticParams = () => [];

type Props = { params: Promise<{ place: string; words: string }> };

const asked = cache(async (params: Props['params']) => {
  const { place, words } = await params;
  return searchOf(decoded(place), decoded(words));
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const question = await asked(params);
  return unlistedMetadata(question?.query ? `“${question.query}”` : 'Search');
}

export default async function FoundPage({ params }: Props) {
  const question = await asked(params);
  const scope = question?.scope ? await findGlossary(question.scope) : null;
  await dependsOn(...(scope ? [glossaryTag(scope.id), frameTag(scope.id)] : [siteTag]));
  if (!question || (question.scope && !scope)) return <NothingHere />;
  const { query, tooLong } = question;
  const answer = tooLong ? 'tooLong' : query ? await search(query, scope?.id ?? null) : null;
  return <SearchPage query={query} scope={scope} answer={answer} />;
}
