import { describe, expect, test } from 'vitest';
import { type Content, draftContent, emptyContent, missingForSubmission, submittableContent, uuid } from './content';
import { contentHash } from './hash';

const content = (fields: Partial<Content> = {}): Content => ({
  ...emptyContent('Backend'),
  slug: 'backend',
  definition: 'What runs on the server.',
  ...fields,
});
const text = (words: string) => ({
  type: 'doc' as const,
  content: [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text: words }] }],
});
const problemsOf = (fields: unknown) => {
  const { error } = draftContent.safeParse({ ...content(), ...(fields as object) });
  return error?.issues.map(({ path }) => path.join('.')) ?? [];
};

describe('a draft', () => {
  test('may lack everything', () => {
    expect(draftContent.safeParse(emptyContent('')).success).toBe(true);
    expect(problemsOf({ aliases: [{ name: '', kind: 'synonym' }], sources: [{ title: '', url: 'exam' }] })).toEqual([]);
  });

  test('is stored clean: NFC, no control characters, no space around, each topic once', () => {
    const parsed = draftContent.parse(content({ headword: ' Cafe\u0301\u0000\u202E  bar ', topics: ['ops', 'ops'] }));
    expect(parsed.headword).toBe('Café bar');
    expect(parsed.topics).toEqual(['ops']);
  });

  test('has no field that we do not know', () => {
    expect(draftContent.safeParse({ ...content(), status: 'PUBLISHED' }).success).toBe(false);
  });

  test('keeps to addresses that can be served', () => {
    for (const slug of ['Back End', '-x', '~x', 'search']) expect(problemsOf({ slug })).toEqual(['slug']);
    for (const url of ['javascript:alert(1)', 'data:text/html,x', ' JavaScript:x'])
      expect(problemsOf({ sources: [{ title: 'x', url }] })).toEqual(['sources.0.url']);
  });

  test('is bounded', () => {
    expect(problemsOf({ headword: 'x'.repeat(201) })).toEqual(['headword']);
    expect(problemsOf({ aliases: Array(51).fill({ name: 'x', kind: 'synonym' }) })).toEqual(['aliases']);
  });
});

describe('what may be submitted', () => {
  test('is a draft with nothing missing', () => {
    expect(missingForSubmission(content())).toEqual({});
    expect(submittableContent.safeParse(content()).success).toBe(true);
  });

  test('has a headword, an address and a definition', () => {
    expect(Object.keys(missingForSubmission(emptyContent('')))).toEqual(['headword', 'slug', 'definition']);
    const paths = submittableContent.safeParse(emptyContent('')).error?.issues.map(({ path }) => path.join('.'));
    expect(paths).toEqual(['headword', 'slug', 'definition']);
  });

  test('names everything once', () => {
    const aliases = (['BACKEND', 'server side', 'Server  Side', ''] as const).map((name) => ({
      name,
      kind: 'synonym' as const,
    }));
    expect(Object.keys(missingForSubmission(content({ aliases })))).toEqual([
      'aliases.0.name',
      'aliases.2.name',
      'aliases.3.name',
    ]);
  });

  test('answers its questions, and names and addresses its sources', () => {
    const questions = [
      { question: 'Why?', answer: text(' ') },
      { question: '', answer: text('So.') },
    ];
    const sources = [
      { title: '', url: 'https://example.org' },
      { title: 'A book', url: '' },
      { title: 'x', url: 'example' },
    ];
    expect(Object.keys(missingForSubmission(content({ questions, sources })))).toEqual([
      'questions.0.answer',
      'questions.1.question',
      'sources.0.title',
      'sources.2.url',
    ]);
  });
});

test('an id is one, in whatever case it is sent', () => {
  const id = '01890a5d-ac96-774b-bcce-b302099a8057';
  expect(uuid.parse(id.toUpperCase())).toBe(id);
  expect(uuid.safeParse(`${id}0`).success).toBe(false);
});

describe('the hash of content', () => {
  test('does not depend on the order of its fields', () => {
    const turned = Object.fromEntries(Object.entries(content()).reverse()) as Content;
    expect(contentHash(turned)).toBe(contentHash(content()));
  });

  test('changes with a single letter', () => {
    expect(contentHash(content({ definition: 'What runs on the server!' }))).not.toBe(contentHash(content()));
  });
});
