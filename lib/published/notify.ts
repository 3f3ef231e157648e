import 'server-only';
import type { Transaction } from '@/lib/db';
import { pagesChannel } from './channel';

// Postgres refuses a payload of 8,000 bytes.
const payloadBytes = 7_900;

/** Splits tags into JSON arrays that each fit into one notification. */
export function payloads(tags: readonly string[]): string[] {
  const batches: string[][] = [];
  let room = 0;
  for (const tag of new Set(tags)) {
    const bytes = Buffer.byteLength(JSON.stringify(tag)) + 1;
    if (bytes > room) {
      batches.push([]);
      room = payloadBytes - 2;
    }
    batches.at(-1)?.push(tag);
    room -= bytes;
  }
  return batches.map((batch) => JSON.stringify(batch));
}

/** Tells every instance, by the commit itself, which tags this transaction touched. */
export async function notifyPages(tx: Transaction, tags: readonly string[]): Promise<void> {
  for (const payload of payloads(tags)) await tx.$executeRaw`SELECT pg_notify(${pagesChannel}, ${payload})`;
}
