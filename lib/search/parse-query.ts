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
export const prefixPattern = (key: string): string => `${literal(key)}%`;

/** Anywhere in a name or text. */
export const withinPattern = (key: string): string => `%${literal(key)}%`;

/** At the beginning of a later word of a name. */
export const wordPattern = (key: string): string => `% ${literal(key)}%`;

const literal = (key: string): string => key.replace(/[\\%_]/g, '\\$&');

/** The words of a query that a search by words would take for others: "c#" and "c++" for "c", ".net" for "net". */
export const literals = (query: string): string[] =>
  comparisonKey(query)
    .split(' ')
    .filter((word) => /^\.\p{L}|\p{L}[#+]/u.test(word));
