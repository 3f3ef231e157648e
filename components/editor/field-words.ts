import type { ContentField } from '@/lib/revisions/merge';

/** What the fields of a revision are called on every screen. */
export const fieldWords: Record<ContentField, string> = {
  headword: 'Headword',
  slug: 'Address',
  definition: 'Definition',
  body: 'Body',
  aliases: 'Aliases',
  topics: 'Topics',
  related: 'Related terms',
  broader: 'Broader terms',
  questions: 'Questions and answers',
  sources: 'Sources',
  searchDescription: 'Search description',
  deprecation: 'Deprecation',
};

/** Several fields in one sentence: "Body, Topics and Sources". */
export const fieldList = (fields: readonly ContentField[]): string =>
  new Intl.ListFormat('en').format(fields.map((field) => fieldWords[field]));

const rows: Record<string, string> = { aliases: 'Alias', questions: 'Question', sources: 'Source' };

/** Where a problem of a list is ("sources.0.title" → "Source 1"), or nothing where its words name the field. */
export function rowOf(path: string): string | null {
  const [field = '', index] = path.split('.');
  const row = rows[field];
  return row && index !== undefined ? `${row} ${Number(index) + 1}` : field === 'deprecation' ? 'Deprecation' : null;
}
