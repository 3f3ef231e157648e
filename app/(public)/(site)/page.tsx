import type { Metadata } from 'next';
import { Home } from '@/components/site/home';
import { dependsOn } from '@/lib/page-cache/depends-on';
import { isBuilding } from '@/lib/page-cache/is-building';
import { listGlossaries } from '@/lib/published/glossary';
import { listNewest } from '@/lib/published/recent';
import { dayOf, frameTag, siteTag, todayTag } from '@/lib/published/tags';
import { findTermOfTheDay } from '@/lib/published/term-of-the-day';
import { wordsOf } from '@/lib/words/words';
import { publicMetadata } from '../metadata';
import { siteLanguage } from '../site-language';
import { siteSettings } from '../site-settings';

export const dynamic = 'force-static';

export async function generateMetadata(): Promise<Metadata> {
  const { name } = await siteSettings();
  const { description } = wordsOf(await siteLanguage()).site;
  return publicMetadata({ title: name, description, path: '/', picture: { of: '/', words: name } });
}

export default async function HomePage() {
  if (isBuilding()) return null;
  const [glossaries, newest, daily, { name }] = await Promise.all([
    listGlossaries(),
    listNewest(null, 9),
    findTermOfTheDay(dayOf(new Date())),
    siteSettings(),
  ]);
  await dependsOn(siteTag, todayTag, ...glossaries.map(({ id }) => frameTag(id)));
  const words = wordsOf(await siteLanguage());
  return <Home siteName={name} glossaries={glossaries} newest={newest} daily={daily} words={words} />;
}
