import { dependsOn } from '@/lib/page-cache/depends-on';
import { listSections, listTermEntries, termsPerFile } from '@/lib/published/sitemap';
import { sitemapFile } from '@/lib/published/sitemap-xml';
import { siteTag } from '@/lib/published/tags';

export const dynamic = 'force-static';
export const generateStaticParams = () => [];

type Context = { params: Promise<{ page: string }> };

/** One file of a sitemap too large for one: "sections.xml", then "1.xml" and so on. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  await dependsOn(siteTag);
  const { page } = await params;
  const number = Number(/^([1-9]\d{0,4})\.xml$/.exec(page)?.[1]);
  const entries =
    page === 'sections.xml' ? await listSections() : number ? await listTermEntries(number - 1, termsPerFile) : [];
  if (entries.length === 0) return new Response('There is no such file.\n', { status: 404 });
  return new Response(sitemapFile(entries), { headers: { 'content-type': 'application/xml; charset=utf-8' } });
}
