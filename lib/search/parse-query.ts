import { cleanText, comparisonKey } from '@/lib/text/normalise';

export const longestQuery = 200;

/** What a reader typed: nothing, too much, or words. White space does not count; case and accents are kept to be shown. */
export type Query = { kind: 'empty' } | { kind: 'tooLong' } | { kind: 'words'; text: string };

export function normaliseQuery(typed: string): Query {
  if (typed.length > longestQuery * 20) return { kind: 'tooLong' };
  const text = cleanText(typed).replace(/\s+/g, ' ').trim();
  if (text === '' || comparisonKey(text) === '') return { kind: 'empty' };
  return [...text].length > longestQuery ? { kind: 'tooLong' } : { kind: 'words', text };
}

/** The beginning of a name as a LIKE pattern in which the reader's % and _ and \ are ordinary letters. */
export const prefixPattern = (key: string): string => `${key.replace(/[\\%_]/g, '\\$&')}%`;
