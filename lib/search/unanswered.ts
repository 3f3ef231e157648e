import 'server-only';
import { reader } from '@/lib/db';
import { log } from '@/lib/log';
import { countable } from './countable';
import type { Lane } from './lanes';

/** Whether nothing answers: what is found only resembles what was asked. */
export const isUnanswered = (results: readonly { lane: Lane }[]): boolean =>
  results.every(({ lane }) => lane === 'fuzzy');

// Whoever floods the search takes no connections from those who read.
const mostAtOnce = 2;
let underway = 0;

/**
 * Counts words that nothing answered to, in one glossary or (null) everywhere: at most once a day, and nothing about who
 * asked. Does not wait to be awaited and never fails; where too many are being counted, this one is left out.
 */
export async function countUnanswered(query: string, glossaryId: string | null): Promise<void> {
  const words = countable(query);
  if (!words || underway >= mostAtOnce) return;
  underway += 1;
  try {
    await reader.$executeRaw`SELECT published.count_unanswered(${glossaryId}::uuid, ${words.key}, ${words.words})`;
  } catch (err) {
    log.warn({ err }, 'a search without a result was not counted');
  } finally {
    underway -= 1;
  }
}
