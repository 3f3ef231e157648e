import 'server-only';
import type { Transaction } from '@/lib/db';
import type { EventKind } from './kinds';
import { beginning, linkHash } from './link';

/** A stream is a term's id, "people", "glossaries", "readers" or "leads". */
export type Happening = {
  stream: string;
  kind: EventKind;
  /** Nobody: the operator, on the command line. */
  actorId: string | null;
  termId?: string | null;
  revisionId?: string | null;
  note?: string;
  details?: { [name: string]: string | number | boolean | null | string[] };
};

type Last = { at: Date; sequence: number | null; hash: string | null };

/**
 * Records an event as the last of its stream, by the database's clock, and returns its instant. The stream stays locked
 * until the transaction ends, so that its sequence has no gap and its hashes no fork.
 */
export async function appendEvent(tx: Transaction, happening: Happening): Promise<Date> {
  const { stream, kind, actorId, termId = null, revisionId = null, note = '', details = {} } = happening;
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${stream}, 0))`;
  const [last] = await tx.$queryRaw<Last[]>`
    SELECT date_trunc('milliseconds', greatest(clock_timestamp(), event.at)) AS at, event.sequence, event.hash
    FROM (VALUES (1)) AS one
    LEFT JOIN LATERAL (
      SELECT at, sequence, hash FROM editorial."Event" WHERE stream = ${stream} ORDER BY sequence DESC LIMIT 1
    ) AS event ON true`;
  if (!last) throw new Error('The database has no clock.');
  const event = {
    stream,
    sequence: (last.sequence ?? 0) + 1,
    at: last.at,
    kind,
    actorId,
    termId,
    revisionId,
    note,
    details,
  };
  const previousHash = last.hash ?? beginning;
  await tx.event.create({ data: { ...event, previousHash, hash: linkHash(previousHash, event) } });
  return last.at;
}
