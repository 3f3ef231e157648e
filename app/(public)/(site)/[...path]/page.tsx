import { notFound } from 'next/navigation';
import { dependsOn } from '@/lib/page-cache/depends-on';
import { siteTag } from '@/lib/published/tags';

export const dynamic = 'force-static';
export const generateStaticParams = () => [];

/** Every address that no other page has. */
export default async function NowherePage() {
  await dependsOn(siteTag);
  notFound();
}
