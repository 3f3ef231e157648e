import { cache } from 'react';
import { dependsOn } from '@/lib/page-cache/depends-on';
import { isBuilding } from '@/lib/page-cache/is-building';
import { findSite, named } from '@/lib/published/site';
import { settingsTag } from '@/lib/published/tags';
import { emptySettings, type Settings } from '@/lib/site/settings';

const current = cache(findSite);

/** What stands around the page being rendered, which is rendered anew when it changes; the build has no database. */
export async function siteSettings(): Promise<Settings> {
  if (isBuilding()) return named(emptySettings);
  await dependsOn(settingsTag);
  return current();
}
