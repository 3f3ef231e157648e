import 'server-only';
import { db, type Transaction } from '@/lib/db';
import { beginning, linkHash } from './link';

export type ChainBreak = { stream: string; sequence: number; problem: 'gap' | 'hash' };

const batch = 2_000;

/** Reads the events of one stream, or of all, in order, and returns every place where the chain does not hold. */
export async function verifyChain(stream?: string, database: Pick<Transaction, 'event'> = db): Promise<ChainBreak[]> {
  const breaks: ChainBreak[] = [];
  let last = { stream: stream ?? '', sequence: 0, hash: beginning };
  for (;;) {
    const after = { stream: last.stream, sequence: { gt: last.sequence } };
    const events = await database.event.findMany({
      where: stream === undefined ? { OR: [{ stream: { gt: last.stream } }, after] } : after,
      orderBy: [{ stream: 'asc' }, { sequence: 'asc' }],
      take: batch,
    });
    for (const event of events) {
      const before = event.stream === last.stream ? last : { sequence: 0, hash: beginning };
      const place = { stream: event.stream, sequence: event.sequence };
      if (event.sequence !== before.sequence + 1) breaks.push({ ...place, problem: 'gap' });
      else if (event.previousHash !== before.hash || event.hash !== linkHash(event.previousHash, event))
        breaks.push({ ...place, problem: 'hash' });
      last = { stream: event.stream, sequence: event.sequence, hash: event.hash };
    }
    if (events.length < batch) return breaks;
  }
}
