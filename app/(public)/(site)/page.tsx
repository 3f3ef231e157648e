import type { Metadata } from 'next';
import { Home } from '@/components/site/home';
import { publicMetadata } from '@/components/site/metadata';
import { siteName } from '@/components/site/site-name';
import { dependsOn } from '@/lib/page-cache/depends-on';
import { isBuilding } from '@/lib/page-cache/is-building';
import { listGlossaries } from '@/lib/published/glossary';
import { listNewest } from '@/lib/published/recent';
import { dayOf, dayTag, frameTag, siteTag } from '@/lib/published/tags';
import { findTermOfTheDay } from '@/lib/published/term-of-the-day';
import { wordsOf } from '@/lib/words/words';
import { siteLanguage } from '../site-language';

export const dynamic = 'force-static';

export const generateMetadata = async (): Promise<Metadata> =>
  publicMetadata({
    title: siteName(),
    description: wordsOf(await siteLanguage()).site.description,
    path: '/',
    picture: { of: '/', words: siteName() },
  });

export default async function HomePage() {
  if (isBuilding()) return null;
  const [glossaries, newest, daily] = await Promise.all([
    listGlossaries(),
    listNewest(null, 9),
    findTermOfTheDay(dayOf(new Date())),
  ]);
  await dependsOn(siteTag, dayTag, ...glossaries.map(({ id }) => frameTag(id)));
  return <Home glossaries={glossaries} newest={newest} daily={daily} words={wordsOf(await siteLanguage())} />;
}
