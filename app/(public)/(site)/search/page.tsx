import type { Metadata } from 'next';
import { SearchPage } from '@/components/site/search-page';
import { dependsOn } from '@/lib/page-cache/depends-on';
import { siteTag } from '@/lib/published/tags';
import { wordsOf } from '@/lib/words/words';
import { unlistedMetadata } from '../../metadata';
import { siteLanguage } from '../../site-language';

export const dynamic = 'force-static';

export const generateMetadata = async (): Promise<Metadata> =>
  unlistedMetadata(wordsOf(await siteLanguage()).search.title);

export default async function EmptySearchPage() {
  await dependsOn(siteTag);
  return <SearchPage query="" scope={null} topic={null} answer={null} words={wordsOf(await siteLanguage())} />;
}
