import type { Metadata } from 'next';
import { unlistedMetadata } from '@/components/site/metadata';
import { SearchPage } from '@/components/site/search-page';
import { dependsOn } from '@/lib/page-cache/depends-on';
import { siteTag } from '@/lib/published/tags';

export const dynamic = 'force-static';

export const metadata: Metadata = unlistedMetadata('Search');

export default async function EmptySearchPage() {
  await dependsOn(siteTag);
  return <SearchPage query="" scope={null} answer={null} />;
}
