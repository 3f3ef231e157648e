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
