import 'server-only';
import type { Transaction } from '@/lib/db';
import { verifyChain } from '@/lib/events/chain';
import { listWronglyLinked } from '@/lib/mentions/verify';
import { addresses } from './addresses';
import { approvals } from './approvals';
import { events } from './events';
import { leads } from './leads';
import { people } from './people';
import { projection } from './projection';
import { readers } from './readers';
import { revisions } from './revisions';
import { translations } from './translations';

export const invariants = [
  ...approvals,
  ...revisions,
  ...projection,
  ...events,
  ...people,
  ...addresses,
  ...translations,
  ...leads,
  ...readers,
];

export type Broken = { name: string; rows: unknown[] };

/** Every invariant that does not hold, with the rows that break it; nothing, where all is well. */
export async function brokenInvariants(database: Transaction): Promise<Broken[]> {
  const broken: Broken[] = [];
  for (const { name, query } of invariants) {
    const rows = await database.$queryRawUnsafe<unknown[]>(query);
    if (rows.length > 0) broken.push({ name, rows });
  }
  const pages = await listWronglyLinked(database);
  if (pages.length > 0) broken.push({ name: 'a page has the links that linking it anew would give it', rows: pages });
  const breaks = await verifyChain(undefined, database);
  if (breaks.length > 0) broken.push({ name: 'the events of a stream form an unbroken chain', rows: breaks });
  return broken;
}
