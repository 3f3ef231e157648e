import 'server-only';
import type { Transaction } from '@/lib/db';
import { notifyPages } from './notify';
import { settingsTag } from './tags';

/** Shows the public the latest version of the site's settings, and the pictures that it names, and no other. */
export async function publishSite(tx: Transaction): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO published.site (id, number, settings)
    SELECT 1, number, settings FROM editorial."SiteVersion" ORDER BY number DESC LIMIT 1
    ON CONFLICT (id) DO UPDATE SET number = excluded.number, settings = excluded.settings`;
  await tx.$executeRaw`
    DELETE FROM published.logo WHERE name NOT IN (
      SELECT unnest(ARRAY[settings #>> '{branding,logo}', settings #>> '{branding,logoDark}']) FROM published.site)`;
  await tx.$executeRaw`
    INSERT INTO published.logo (name, type, bytes)
    SELECT name, type, bytes FROM editorial."SiteLogo" WHERE name IN (
      SELECT unnest(ARRAY[settings #>> '{branding,logo}', settings #>> '{branding,logoDark}']) FROM published.site)
    ON CONFLICT (name) DO NOTHING`;
  await notifyPages(tx, [settingsTag]);
}
