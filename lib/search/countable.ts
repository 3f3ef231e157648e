import { comparisonKey } from '@/lib/text/normalise';

const longest = 80;
const mostWords = 8;
const mostDigits = 5;

/**
 * What is kept of words that nothing answers to: what they have in common with others (their comparison key), and how they
 * were typed. Null for what may be about a person or was pasted by mistake: an e-mail or web address, more than five
 * digits, more than eight words or 80 characters.
 */
export function countable(query: string): { key: string; words: string } | null {
  const key = comparisonKey(query);
  if (key === '' || [...query].length > longest || [...key].length > longest * 2) return null;
  if (query.split(' ').length > mostWords) return null;
  if (looksLikeAddress(key) || (key.match(/\p{N}/gu) ?? []).length > mostDigits) return null;
  return { key, words: query };
}

/** With a sign that an address has between two letters: "@", "://", or the dot after "www". */
const looksLikeAddress = (key: string): boolean => /\S\s?@\s?\S|:\/\/|\bwww\./u.test(key);
