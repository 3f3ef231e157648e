import { describe, expect, it } from 'vitest';
import { leadLength, sentenceEnds } from './sentences';

const sentences = (text: string): string[] => {
  const ends = [0, ...sentenceEnds(text)];
  return ends.slice(1).map((end, index) => text.slice(ends[index], end).trim());
};

describe('sentenceEnds', () => {
  it.each([
    ['One thing. Another thing.', ['One thing.', 'Another thing.']],
    ['Ask e.g. Ada, i.e. the author. Then go.', ['Ask e.g. Ada, i.e. the author.', 'Then go.']],
    ['Attacks, brute force, etc. can be prevented. Yes.', ['Attacks, brute force, etc. can be prevented.', 'Yes.']],
    ['Version 2.0 of Node.js is out! Really? Yes', ['Version 2.0 of Node.js is out!', 'Really?', 'Yes']],
    ['He said “go.” She went.', ['He said “go.”', 'She went.']],
    ['It is fast. eBPF is faster.', ['It is fast.', 'eBPF is faster.']],
    ['抽象化です。良い例です。', ['抽象化です。', '良い例です。']],
    ['یہ ایک ہے۔ یہ دو ہے۔', ['یہ ایک ہے۔', 'یہ دو ہے۔']],
    ['Das ist z.B. Kaffee. Gut.', ['Das ist z.B. Kaffee.', 'Gut.']],
    ['', []],
  ])('of %j', (text, expected) => expect(sentences(text)).toEqual(expected));
});

describe('leadLength', () => {
  it('is two short sentences, or one where two are long', () => {
    expect(leadLength('One. Two. Three.')).toBe(9);
    expect(leadLength(`One. ${'Word '.repeat(80)}end. C.`)).toBe(4);
  });
});
