import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { citations } from './citations';

const page = {
  headword: 'Idempotence',
  authors: ['Ada Lovelace', 'Ravi Kumar'],
  glossary: 'Tech Glossary',
  site: 'Headword',
  modifiedAt: new Date('2026-09-05T23:30Z'),
  url: 'https://example.org/tech/idempotence',
};
const textOf = (style: string, of = {}) => citations({ ...page, ...of }).find((one) => one.style === style)?.text;

describe('a page is cited', () => {
  test('by APA', () => {
    expect(textOf('APA')).toBe(
      'Lovelace, A., & Kumar, R. (2026, September 5). Idempotence. In Tech Glossary. Headword. https://example.org/tech/idempotence',
    );
  });

  test('by MLA', () => {
    expect(textOf('MLA')).toBe(
      'Lovelace, Ada, and Ravi Kumar. “Idempotence.” Tech Glossary, Headword, 5 Sept. 2026, https://example.org/tech/idempotence.',
    );
    expect(textOf('MLA', { authors: ['Ada Lovelace', 'B', 'C'] })).toMatch(/^Lovelace, Ada, et al\. “/);
  });

  test('for BibTeX', () => {
    expect(textOf('BibTeX', { headword: 'C# & {co}' })).toBe(
      [
        '@inreference{tech-idempotence,',
        '  author = {Lovelace, Ada and Kumar, Ravi},',
        '  title = {{C\\# \\& \\textbraceleft{}co\\textbraceright{}}},',
        '  booktitle = {Tech Glossary},',
        '  publisher = {Headword},',
        '  year = {2026},',
        '  month = {9},',
        '  url = {https://example.org/tech/idempotence},',
        '}',
      ].join('\n'),
    );
  });

  test('by its headword where no author is named', () => {
    expect(textOf('APA', { authors: [] })).toMatch(/^Idempotence\. \(2026, September 5\)\. In Tech Glossary\./);
    expect(textOf('MLA', { authors: [] })).toMatch(/^“Idempotence\.” Tech Glossary/);
    expect(textOf('BibTeX', { authors: [] })).not.toContain('author');
  });

  test('with names that have one word, or are not in Latin letters, as they are', () => {
    expect(textOf('APA', { authors: ['Ada', '紫 式部'] })).toMatch(/^Ada, & 紫 式部\. \(/);
  });

  test('with braces that match, whatever the headword is', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (headword) => {
        const entry = textOf('BibTeX', { headword }) ?? '';
        expect(entry.split('{')).toHaveLength(entry.split('}').length);
      }),
    );
  });
});
