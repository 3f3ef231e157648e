import { nothingHere } from '@/components/site/metadata';
import { NothingHere } from '@/components/site/nothing-here';
import { dependsOn } from '@/lib/page-cache/depends-on';
import { siteTag } from '@/lib/published/tags';

export const dynamic = 'force-static';
export const generateStaticParams = () => [];

export const metadata = nothingHere;

/** Every address that no other page has. */
export default async function NowherePage() {
  await dependsOn(siteTag);
  return <NothingHere />;
}
