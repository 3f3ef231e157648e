import { siteSettings } from '@/app/(public)/site-settings';
import { dependsOn } from '@/lib/page-cache/depends-on';
import { isBuilding } from '@/lib/page-cache/is-building';
import { answer } from '@/lib/published/answers';
import { listGlossaries } from '@/lib/published/glossary';
import { siteLlms } from '@/lib/published/llms';
import { siteTag } from '@/lib/published/tags';

export const dynamic = 'force-static';

export async function GET(): Promise<Response> {
  if (isBuilding()) return new Response(null);
  await dependsOn(siteTag);
  return answer(siteLlms((await siteSettings()).name, await listGlossaries()), 'text/plain; charset=utf-8');
}
