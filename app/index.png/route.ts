import { siteLanguage } from '@/app/(public)/site-language';
import { siteSettings } from '@/app/(public)/site-settings';
import { answerCard } from '@/components/site/answer-card';
import { dependsOn } from '@/lib/page-cache/depends-on';
import { isBuilding } from '@/lib/page-cache/is-building';
import { listGlossaries } from '@/lib/published/glossary';
import { siteTag } from '@/lib/published/tags';

export const dynamic = 'force-static';

/** What cards show of the site: its name and its glossaries. */
export async function GET(): Promise<Response> {
  if (isBuilding()) return new Response(null);
  await dependsOn(siteTag);
  const names = (await listGlossaries()).map(({ name }) => name);
  const site = await siteSettings();
  const locale = await siteLanguage();
  return answerCard({ title: site.name, words: names.join(', '), place: '', letter: '', locale }, site);
}
