import type { Metadata } from 'next';
import { SearchPage } from '@/components/site/search-page';
import { dependsOn } from '@/lib/page-cache/depends-on';
import { siteTag } from '@/lib/published/tags';
import { wordsOf } from '@/lib/words/words';
import { publicMetadata } from '../../metadata';
import { siteLanguage } from '../../site-language';
import { siteSettings } from '../../site-settings';

export const dynamic = 'force-static';

/** The page to search from may be listed; what a search finds is not (robots.txt, and each of those pages). */
export async function generateMetadata(): Promise<Metadata> {
  const [language, { name }] = await Promise.all([siteLanguage(), siteSettings()]);
  const { search, site } = wordsOf(language);
  return publicMetadata({
    title: `${search.title} · ${name}`,
    description: site.description,
    path: '/search',
    picture: { of: '/', words: name },
  });
}

export default async function EmptySearchPage() {
  await dependsOn(siteTag);
  return <SearchPage query="" scope={null} topic={null} answer={null} words={wordsOf(await siteLanguage())} />;
}
