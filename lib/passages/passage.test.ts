import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { randomDocument } from '@/lib/document/random-documents';
import { documentText } from './document-text';
import { fieldText, type Readable } from './fields';
import { findPassage, passageQuote, replacePassage, selectedPassage } from './passage';
import { squeezed } from './squeeze';

const paragraph = (text: string) => ({ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] });
const content = (fields: Partial<Readable> = {}): Readable => ({
  headword: 'Cache',
  definition: 'A store that answers faster than where its answers come from.',
  body: { type: 'doc', content: [paragraph('A cache holds copies.'), paragraph('It is asked first.')] },
  questions: [{ question: 'What is a miss?', answer: { type: 'doc', content: [paragraph('Nothing was kept.')] } }],
  ...fields,
});

/** A document, and two positions in its text with something to see between them. */
const speaking = randomDocument.filter((body) => squeezed(documentText(body)).text !== '');
const passages = speaking.chain((body) => {
  const text = documentText(body);
  const position = fc.integer({ min: 0, max: text.length });
  return fc
    .tuple(position, position)
    .map(([one, other]) => ({ body, start: Math.min(one, other), end: Math.max(one, other) }))
    .filter(({ start, end }) => squeezed(text.slice(start, end)).text !== '');
});

describe('a selection', () => {
  test('is the passage with these words after so many visible characters', () => {
    expect(selectedPassage(content(), { field: 'body', exact: 'is  asked', before: 20 })).toEqual({
      field: 'body',
      start: 25,
      end: 33,
    });
    expect(selectedPassage(content(), { field: 'questions.0.answer', exact: 'kept', before: 10 })).toMatchObject({
      field: 'questions.0.answer',
    });
  });

  test.each([
    ['other words', { field: 'body', exact: 'is never asked', before: 20 }],
    ['nothing', { field: 'body', exact: '  ', before: 0 }],
    ['a field there is not', { field: 'questions.7.answer', exact: 'kept', before: 0 }],
    ['a field that holds no passages', { field: 'slug', exact: 'cache', before: 0 }],
    ['words past the end', { field: 'headword', exact: 'Cache', before: 99 }],
  ])('is none where it names %s', (_, selected) => {
    expect(selectedPassage(content(), selected)).toBeNull();
  });
});

describe('a passage', () => {
  test('is found where it was while nothing changes, in any document', () => {
    fc.assert(
      fc.property(passages, ({ body, start, end }) => {
        const whole = content({ body });
        const shown = squeezed(documentText(body).slice(start, end)).text;
        const found = findPassage(whole, 'body', passageQuote(whole, { field: 'body', start, end }));
        expect(found && squeezed(documentText(body).slice(found.start, found.end)).text).toBe(shown);
        if (found)
          expect(squeezed(documentText(body).slice(0, found.start)).text).toBe(
            squeezed(documentText(body).slice(0, start)).text,
          );
      }),
    );
  });

  test('is carried to wherever other words push it', () => {
    const quote = passageQuote(content(), { field: 'body', start: 25, end: 33 });
    const later = content({ body: { type: 'doc', content: [paragraph('New words.'), ...content().body.content] } });
    const found = findPassage(later, 'body', quote);
    expect(found && fieldText(later, 'body')?.slice(found.start, found.end)).toBe('is asked');
    expect(found?.start).toBe(36);
  });

  test('is carried into the answer that moved with its question', () => {
    const quote = passageQuote(content(), { field: 'questions.0.answer', start: 12, end: 16 });
    const [first] = content().questions;
    const later = content({
      questions: [{ question: 'New?', answer: content().body }, first as NonNullable<typeof first>],
    });
    expect(findPassage(later, 'questions.0.answer', quote)?.field).toBe('questions.1.answer');
  });

  test('is detached once its words are gone', () => {
    const quote = passageQuote(content(), { field: 'body', start: 25, end: 33 });
    expect(findPassage(content({ body: { type: 'doc', content: [paragraph('A cache.')] } }), 'body', quote)).toBeNull();
  });

  test('is detached where short words are left, but beside other ones', () => {
    const whole = content({ definition: 'Copies of answers, which are kept for a while.' });
    const quote = passageQuote(whole, { field: 'definition', start: 25, end: 28 });
    expect(quote.exact).toBe('are');
    expect(findPassage(content({ definition: 'Now the words are all different.' }), 'definition', quote)).toBeNull();
  });

  test('of several equal ones is the one beside what it stood beside', () => {
    const whole = content({ definition: 'One cache here. Another cache there.' });
    const quote = passageQuote(whole, { field: 'definition', start: 24, end: 29 });
    const later = content({ definition: 'A third cache before them. One cache here. Another cache there.' });
    expect(findPassage(later, 'definition', quote)?.start).toBe(51);
  });
});

describe('replaced words', () => {
  test('stand where the passage was, in its marks, and nothing else changes', () => {
    const bold = { type: 'text' as const, text: 'asked first', marks: [{ type: 'bold' as const }] };
    const body = {
      type: 'doc' as const,
      content: [
        {
          type: 'paragraph' as const,
          content: [{ type: 'text' as const, text: 'It is ' }, bold, { type: 'text' as const, text: '.' }],
        },
      ],
    };
    const changed = replacePassage(content({ body }), { field: 'body', start: 6, end: 11 }, 'looked at');
    expect(changed?.body.content[0]).toMatchObject({
      content: [
        { text: 'It is ' },
        { text: 'looked at', marks: [{ type: 'bold' }] },
        { text: ' first' },
        { text: '.' },
      ],
    });
  });

  test('in any document change its text there and nowhere else, or not at all across lines', () => {
    fc.assert(
      fc.property(passages, fc.constantFrom('', 'new', 'two words'), ({ body, start, end }, words) => {
        const text = documentText(body);
        const changed = replacePassage(content({ body }), { field: 'body', start, end }, words);
        if (changed) expect(documentText(changed.body)).toBe(text.slice(0, start) + words + text.slice(end));
        else expect(text.slice(start, end)).toContain('\n');
      }),
    );
  });

  test('may be in a question or an answer', () => {
    const changed = replacePassage(content(), { field: 'questions.0.question', start: 10, end: 14 }, 'hit');
    expect(changed?.questions[0]?.question).toBe('What is a hit?');
    const answered = replacePassage(content(), { field: 'questions.0.answer', start: 0, end: 7 }, 'Something');
    expect(answered && fieldText(answered, 'questions.0.answer')).toBe('Something was kept.');
  });
});
