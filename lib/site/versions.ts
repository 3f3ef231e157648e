import 'server-only';
import { db, type Transaction } from '@/lib/db';
import { completed, emptySettings, type Settings } from './settings';

export type Current = { number: number; settings: Settings };
export type VersionLine = { number: number; at: Date; by: string; restoredFrom: number | null };

/** The settings that hold now, with their number; 0 is the site as it is installed. */
export async function findSettings(tx: Transaction = db): Promise<Current> {
  const latest = await tx.siteVersion.findFirst({
    orderBy: { number: 'desc' },
    select: { number: true, settings: true },
  });
  return latest
    ? { number: latest.number, settings: completed(latest.settings) }
    : { number: 0, settings: emptySettings };
}

/** The settings of a version, or null where there is none of this number. */
export async function findVersion(tx: Transaction, number: number): Promise<Settings | null> {
  if (number === 0) return emptySettings;
  const version = await tx.siteVersion.findUnique({ where: { number }, select: { settings: true } });
  return version && completed(version.settings);
}

/** The last fifty versions, the latest first. */
export async function listVersions(): Promise<VersionLine[]> {
  const versions = await db.siteVersion.findMany({
    orderBy: { number: 'desc' },
    take: 50,
    select: { number: true, at: true, restoredFrom: true, by: { select: { name: true } } },
  });
  return versions.map(({ by, ...version }) => ({ ...version, by: by?.name ?? 'The operator' }));
}
