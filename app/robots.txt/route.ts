import { dependsOn } from '@/lib/page-cache/depends-on';
import { absolute } from '@/lib/published/paths';
import { siteTag } from '@/lib/published/tags';

export const dynamic = 'force-static';

export async function GET(): Promise<Response> {
  await dependsOn(siteTag);
  const lines = ['User-agent: *', 'Disallow: /studio', 'Disallow: /api/', 'Disallow: /search?', ''];
  return new Response([...lines, `Sitemap: ${absolute('/sitemap.xml')}`, ''].join('\n'), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
}
