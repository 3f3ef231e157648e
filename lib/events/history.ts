import 'server-only';
import { db } from '@/lib/db';
import type { EventKind } from './kinds';

/** One line of a term's history. Nobody as actor: the operator, on the command line. */
export type HistoryLine = {
  sequence: number;
  at: Date;
  kind: EventKind;
  actor: { id: string; name: string } | null;
  revision: { id: string; number: number } | null;
  note: string;
  details: Record<string, unknown>;
};

/** What happened to a term, newest first, at most `limit` events before the given sequence. */
export async function listHistory(termId: string, { before = 2 ** 31 - 1, limit = 200 } = {}): Promise<HistoryLine[]> {
  const events = await db.event.findMany({
    where: { stream: termId, sequence: { lt: before } },
    orderBy: { sequence: 'desc' },
    take: limit,
    select: {
      sequence: true,
      at: true,
      kind: true,
      note: true,
      details: true,
      actor: { select: { id: true, name: true } },
      revision: { select: { id: true, number: true } },
    },
  });
  return events.map((event) => ({
    ...event,
    kind: event.kind as EventKind,
    details: event.details as Record<string, unknown>,
  }));
}
