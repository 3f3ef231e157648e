import { siteName } from '@/components/site/site-name';
import { decoded } from '@/lib/page-cache/decoded';
import { dependsOn } from '@/lib/page-cache/depends-on';
import { atomFeed } from '@/lib/published/atom';
import { findGlossary } from '@/lib/published/glossary';
import { listFeed } from '@/lib/published/recent';
import { frameTag, glossaryTag, siteTag } from '@/lib/published/tags';

export const dynamic = 'force-static';
export const generateStaticParams = () => [];

type Context = { params: Promise<{ glossary: string }> };

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const glossary = await findGlossary(decoded((await params).glossary));
  await dependsOn(...(glossary ? [glossaryTag(glossary.id), frameTag(glossary.id)] : [siteTag]));
  if (!glossary) return new Response('There is no such glossary.\n', { status: 404, headers: plain });
  const feed = atomFeed(glossary, await listFeed(glossary.id, 50), siteName());
  return new Response(feed, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
}

const plain = { 'content-type': 'text/plain; charset=utf-8' };
