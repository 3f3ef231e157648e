import 'server-only';
import { reader } from '@/lib/db';
import { completed, type Settings } from '@/lib/site/settings';
import { usualName } from '@/lib/site/usual-name';

/** What stands around every public page. Its name is never empty. Depends on the tag of the settings. */
export async function findSite(): Promise<Settings> {
  const row = await reader.publishedSite.findUnique({ where: { id: 1 }, select: { settings: true } });
  return named(completed(row?.settings));
}

/** The settings with the name that is shown. */
export const named = (settings: Settings): Settings => ({ ...settings, name: settings.name || usualName() });

/** A picture that the public settings name, or null. */
export const findLogo = (name: string): Promise<{ type: string; bytes: Uint8Array } | null> =>
  reader.publishedLogo.findUnique({ where: { name }, select: { type: true, bytes: true } });
