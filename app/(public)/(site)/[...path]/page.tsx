import type { Metadata } from 'next';
import { NothingHere } from '@/components/site/nothing-here';
import { dependsOn } from '@/lib/page-cache/depends-on';
import { siteTag } from '@/lib/published/tags';
import { wordsOf } from '@/lib/words/words';
import { nothingHere } from '../../metadata';
import { siteLanguage } from '../../site-language';

export const dynamic = 'force-static';
export const generateStaticParams = () => [];

export const generateMetadata = async (): Promise<Metadata> => nothingHere(wordsOf(await siteLanguage()));

/** Every address that no other page has. */
export default async function NowherePage() {
  await dependsOn(siteTag);
  return <NothingHere words={wordsOf(await siteLanguage())} />;
}
