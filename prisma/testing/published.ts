import type { Glossary } from '@/lib/published/glossary';
import type { PublishedTerm } from '@/lib/published/term';

/** A glossary as the public reads it, for tests of what is made of it without a database. */
export const someGlossary: Glossary = {
  id: '0190c0de-0000-7000-8000-000000000001',
  slug: 'tech',
  name: 'Tech Glossary',
  description: 'Words that engineers use.',
  locale: 'en',
};

/** A term of it as the public reads it, with these fields. */
export const someTerm = (fields: Partial<PublishedTerm> = {}): PublishedTerm => ({
  id: '0190c0de-0000-7000-8000-000000000002',
  revisionId: '0190c0de-0000-7000-8000-000000000003',
  glossaryId: someGlossary.id,
  slug: 'api',
  headword: 'API',
  definition: 'A contract between programs.',
  definitionHtml: 'A contract between programs.',
  html: '<p>Programs talk.</p>',
  contents: [],
  questions: [],
  sources: [],
  names: [{ name: 'Application programming interface', kind: 'synonym' }],
  searchDescription: '',
  deprecation: null,
  writtenBy: [{ name: 'Ada', title: 'Software engineer' }],
  reviewedBy: [{ name: 'Rita', title: '' }],
  firstPublishedAt: new Date('2026-01-02T03:04:05Z'),
  modifiedAt: new Date('2026-02-03T04:05:06Z'),
  reviewedAt: new Date('2026-03-04T05:06:07Z'),
  topics: [],
  translations: [],
  related: [],
  broader: [],
  narrower: [],
  mentionedIn: [],
  mentionedElsewhere: 0,
  dependsOn: [],
  ...fields,
});
