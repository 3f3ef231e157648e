import { sha256 } from '@/lib/hash';
import { comparisonKey } from '@/lib/text/normalise';

const longestKey = 300;

/** By what the same proposal is known again: its folded words; of long ones the beginning, and a hash of the rest. */
export function proposalKey(words: string): string {
  const key = comparisonKey(words);
  return key.length <= longestKey ? key : `${key.slice(0, longestKey - 17)} ${sha256(key).slice(0, 16)}`;
}
