import { dependsOn } from '@/lib/page-cache/depends-on';
import { isBuilding } from '@/lib/page-cache/is-building';
import {
  countTerms,
  listFiles,
  listSections,
  listTermEntries,
  mostInOneFile,
  termsPerFile,
} from '@/lib/published/sitemap';
import { sitemapFile, sitemapIndex } from '@/lib/published/sitemap-xml';
import { siteTag } from '@/lib/published/tags';

export const dynamic = 'force-static';

/** All addresses in one file, or an index of files where there are too many for one. */
export async function GET(): Promise<Response> {
  if (isBuilding()) return new Response(null);
  await dependsOn(siteTag);
  const [terms, sections] = await Promise.all([countTerms(), listSections()]);
  const isOneFile = terms + sections.length <= mostInOneFile;
  const xml = isOneFile
    ? sitemapFile([...sections, ...(await listTermEntries(0, mostInOneFile))])
    : sitemapIndex(await listFiles(termsPerFile));
  return new Response(xml, { headers: { 'content-type': 'application/xml; charset=utf-8' } });
}
