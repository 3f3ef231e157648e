import 'server-only';
import { stringify } from 'csv-stringify/sync';
import { command } from '@/lib/command';
import { db } from '@/lib/db';
import { appendEvent } from '@/lib/events/append';
import { accepted, type Outcome, refused } from '@/lib/refusal';
import { lockActor } from '@/lib/revisions/accounts';
import { siteAddress } from '@/lib/site/address';
import { type Actor, holds } from '@/lib/workflow/actor';
import { eraseToken } from './erase-token';
import { languageOf, placeOf } from './language';
import { erasePath } from './places';

const columns = ['email', 'confirmed at', 'page', 'words agreed to', 'link to erase'];
const atATime = 500;

/**
 * All confirmed leads as a table (CSV), in pieces, for an administrator of all glossaries; that it was exported is
 * recorded. Cells that a spreadsheet would take for formulas begin with an apostrophe. Every row has the link by which
 * its reader can be erased: whoever writes to them owes it. Refuses: signedOut, wrongRole.
 */
export const exportLeads = (actor: Actor): Promise<Outcome<AsyncGenerator<string>>> =>
  command(async (tx) => {
    const current = await lockActor(tx, actor);
    if (!current) return refused('signedOut');
    if (!holds(current, 'ADMIN', null)) return refused('wrongRole');
    const count = await tx.lead.count({ where: { confirmedAt: { not: null } } });
    await appendEvent(tx, { stream: 'leads', kind: 'leadsExported', actorId: current.id, details: { count } });
    return accepted(pieces());
  });

async function* pieces(): AsyncGenerator<string> {
  yield stringify([columns], { bom: true });
  const languages = new Map<string, string>();
  for (let after: string | null = null; ; ) {
    const leads: Confirmed[] = await listConfirmed(after);
    const rows: string[][] = [];
    for (const { id, email, confirmedAt, page, words } of leads) {
      const language = languages.get(placeOf(page)) ?? (await languageOf(page));
      languages.set(placeOf(page), language);
      const link = siteAddress(erasePath(language, eraseToken(id)));
      rows.push([email, confirmedAt.toISOString(), siteAddress(page), words, link]);
    }
    yield stringify(rows, { escape_formulas: true });
    if (leads.length < atATime) return;
    after = leads.at(-1)?.id ?? null;
  }
}

type Confirmed = { id: string; email: string; confirmedAt: Date; page: string; words: string };

const listConfirmed = (after: string | null): Promise<Confirmed[]> =>
  db.$queryRaw<Confirmed[]>`
    SELECT lead.id, lead.email, lead."confirmedAt", lead.page, words.text AS words
    FROM editorial."Lead" AS lead JOIN editorial."OfferWords" AS words ON words.hash = lead."wordsHash"
    WHERE lead."confirmedAt" IS NOT NULL AND (${after}::uuid IS NULL OR lead.id > ${after}::uuid)
    ORDER BY lead.id LIMIT ${atATime}::int`;
