import 'server-only';
import { command } from '@/lib/command';
import type { Transaction } from '@/lib/db';
import { appendEvent } from '@/lib/events/append';
import { publishSite } from '@/lib/published/project-site';
import { accepted, type Outcome, refused } from '@/lib/refusal';
import { lockActor } from '@/lib/revisions/accounts';
import { same } from '@/lib/revisions/merge';
import { type Actor, holds } from '@/lib/workflow/actor';
import type { Settings } from './settings';
import type { SettingsChange, VersionChoice } from './version-form';
import { findSettings, findVersion } from './versions';

type Written = Outcome<{ number: number }>;

/**
 * Changes the settings of the site, by an administrator of all glossaries, and shows them to the public: a new version,
 * whose number it returns. Refuses: signedOut, wrongRole, conflict (changed since the form was opened), invalid (a
 * picture that is not there).
 */
export const changeSettings = ({ number, settings }: SettingsChange, actor: Actor): Promise<Written> =>
  byAdministrator(actor, number, (tx, current) => writeVersion(tx, { number, settings, restoredFrom: null }, current));

/** Brings a former version back, as a new one. Refuses as changeSettings does, and notFound. */
export const restoreVersion = ({ number, chosen }: VersionChoice, actor: Actor): Promise<Written> =>
  byAdministrator(actor, number, async (tx, current) => {
    const settings = await findVersion(tx, chosen);
    if (!settings) return refused('notFound');
    return writeVersion(tx, { number, settings, restoredFrom: chosen }, current);
  });

/** Writes the next version, unless nothing changes. */
async function writeVersion(
  tx: Transaction,
  { number, settings, restoredFrom }: SettingsChange & { restoredFrom: number | null },
  { id: actorId }: Actor,
): Promise<Written> {
  const before = await findSettings(tx);
  if (same(before.settings, settings)) return accepted({ number });
  const missing = await missingLogos(tx, settings);
  if (missing) return missing;
  await tx.siteVersion.create({ data: { number: number + 1, settings, byId: actorId, restoredFrom } });
  const details = { number: number + 1, ...(restoredFrom === null ? {} : { restoredFrom }) };
  await appendEvent(tx, { stream: 'glossaries', kind: 'siteChanged', actorId, details });
  await publishSite(tx);
  return accepted({ number: number + 1 });
}

const byAdministrator = (
  actor: Actor,
  number: number,
  write: (tx: Transaction, current: Actor) => Promise<Written>,
): Promise<Written> =>
  command(async (tx) => {
    const current = await lockActor(tx, actor);
    if (!current) return refused('signedOut');
    if (!holds(current, 'ADMIN', null)) return refused('wrongRole');
    // One version after the other.
    await tx.$executeRaw`SELECT id FROM editorial."Site" FOR UPDATE`;
    const latest = await tx.siteVersion.findFirst({
      orderBy: { number: 'desc' },
      select: { number: true, at: true, by: { select: { name: true } } },
    });
    if ((latest?.number ?? 0) === number) return write(tx, current);
    const [by, at] = [latest?.by?.name, latest?.at.toISOString()];
    return refused('conflict', { ...(by && { by }), ...(at && { at }) });
  });

async function missingLogos(tx: Transaction, { branding }: Settings) {
  const named = (['logo', 'logoDark'] as const).filter((field) => branding[field] !== '');
  const there = await tx.siteLogo.findMany({
    where: { name: { in: named.map((field) => branding[field]) } },
    select: { name: true },
  });
  const missing = named.find((field) => !there.some(({ name }) => name === branding[field]));
  return missing && refused('invalid', { fields: { [`settings.branding.${missing}`]: 'This picture is not there.' } });
}
