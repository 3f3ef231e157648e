import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanText, comparisonKey } from '@/lib/text/normalise';
import { keysIn, leadsIn } from './candidates';
import { folded } from './folded';
import { gramsIn, gramsOfKey } from './grams';
import { keysOf, lexiconOf, type Name } from './lexicon';
import { overlap } from './line';
import { type Link, linksIn } from './links';
import { occurrencesIn } from './occurrences';
import { readLine } from './reading';
import { sentenceAround } from './sentence';
import { leadOf } from './spans';

const words = [
  'a',
  'cache',
  'Caches',
  'mesh',
  'policy',
  'policies',
  'Go',
  'API',
  'C++',
  '.NET',
  'Node.js',
  'naïve',
  'Naive',
];
const others = [
  '用語',
  '集',
  'の',
  'ー',
  'คำ',
  'é',
  'e\u0301',
  '½',
  'ﬁ',
  '’s',
  '-',
  '–',
  '/',
  '.',
  ', ',
  ' ',
  '\n',
  '\u00a0',
  '😀',
  '@',
  '(',
  ')',
];
const anyText = fc
  .array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...words) }, fc.constantFrom(...others)), { maxLength: 30 })
  .chain((parts) => fc.constantFrom(' ', '').map((gap) => cleanText(parts.join(gap))));
const anyName = anyText
  .map((text) => text.slice(0, 24).replace(/\s+/g, ' ').trim())
  .filter((name) => comparisonKey(name) !== '');
const anyNames = fc
  .array(fc.record({ termId: fc.constantFrom('x', 'y', 'z'), name: anyName, caseMatters: fc.boolean() }), {
    maxLength: 8,
  })
  .map((names) => names.map((name): Name => ({ ...name, key: comparisonKey(name.name) })));
/** Names, and texts that hold some of them. */
const scenes = fc.tuple(anyNames, fc.array(anyText, { maxLength: 3 })).map(([names, texts]) => ({
  names,
  lines: [...texts, names.map(({ name }) => name).join(' and '), ...names.map(({ name }) => `(${name}s)`)].map(
    (text, at) => readLine({ text, closed: at === 0 ? [[2, 9]] : [], section: at % 2 }),
  ),
}));

describe('a folded text', () => {
  test('is the comparison key of the text, but for spaces at its ends', () => {
    fc.assert(
      fc.property(
        fc.oneof(anyText, fc.string().map(cleanText)),
        (text) => folded(text).key.trim() === comparisonKey(text),
      ),
    );
  });

  test('knows where each of its parts comes from', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { pieces, rangeOf, key } of [readLine({ text, closed: [], section: 0 })])
          for (const { start, end, mayBegin, mayEnd } of pieces)
            if (mayBegin && mayEnd)
              expect(comparisonKey(text.slice(...rangeOf(start, end)))).toBe(key.slice(start, end));
      }),
    );
  });
});

describe('names are looked up', () => {
  test('by keys and first words among which every name is that a text holds', () => {
    fc.assert(
      fc.property(scenes, ({ names, lines }) => {
        const { keys } = occurrencesIn(lines, lexiconOf(names));
        const leads = leadsIn(lines);
        const longest = new Map<string, number>();
        for (const { key } of names) longest.set(leadOf(key), Math.max(longest.get(leadOf(key)) ?? 0, key.length));
        const looked = keysIn(lines, new Map([...longest].filter(([lead]) => leads.has(lead))));
        expect([...keys].filter((key) => !looked.has(key))).toEqual([]);
      }),
    );
  });

  test('and pages by numbers among which are those of every name they hold', () => {
    fc.assert(
      fc.property(scenes, ({ names, lines }) => {
        const grams = new Set(gramsIn(lines));
        for (const name of names) {
          const { keys } = occurrencesIn(lines, lexiconOf([name]));
          const isFound = keysOf(name.name).some((key) => gramsOfKey(key).every((gram) => grams.has(gram)));
          if (keys.size > 0) expect(isFound).toBe(true);
        }
      }),
    );
  });
});

describe('links', () => {
  const rules = { frequency: 'ALL' as const, withoutLink: new Set<string>(), written: [] };

  test('never share a word, nor one that is closed, and are names or their plurals', () => {
    fc.assert(
      fc.property(scenes, ({ names, lines }) => {
        const { occurrences } = occurrencesIn(lines, lexiconOf(names));
        const links = linksIn(lines, occurrences, rules);
        const known = new Map(
          names.flatMap(({ name, termId }) => keysOf(name).map((key) => [`${termId} ${key}`, true])),
        );
        const crossing = (link: Link) =>
          links.filter((other) => other !== link && other.line === link.line && overlap(link.range, other.range));
        for (const link of links) {
          const { text = '', closed = [] } = lines[link.line] ?? {};
          expect(crossing(link)).toEqual([]);
          expect(closed.filter((range) => overlap(range, link.range))).toEqual([]);
          expect(known.has(`${link.termId} ${comparisonKey(text.slice(...link.range))}`)).toBe(true);
        }
      }),
    );
  });

  test('once per page are the first of those per section, which are the first of all', () => {
    fc.assert(
      fc.property(scenes, ({ names, lines }) => {
        const { occurrences } = occurrencesIn(lines, lexiconOf(names));
        const all = linksIn(lines, occurrences, rules);
        const perSection = linksIn(lines, occurrences, { ...rules, frequency: 'ONCE_PER_SECTION' });
        const perPage = linksIn(lines, occurrences, { ...rules, frequency: 'ONCE_PER_PAGE' });
        const firsts = (links: Link[], placeOf: (link: Link) => string) =>
          links.filter((link, at) => links.findIndex((other) => placeOf(other) === placeOf(link)) === at);
        expect(perSection).toEqual(firsts(all, ({ line, termId }) => `${lines[line]?.section} ${termId}`));
        expect(perPage).toEqual(firsts(perSection, ({ termId }) => termId));
      }),
    );
  });
});

test('the sentence around a word is in its text, and short', () => {
  fc.assert(
    fc.property(fc.array(anyText, { minLength: 1, maxLength: 30 }), fc.nat(), (parts, n) => {
      const text = `${parts.join('. ')} word`;
      const start = n % text.length;
      const { before, found, after } = sentenceAround(text, [start, start + 1]);
      expect(found).toBe(text.slice(start, start + 1));
      expect(before.length + after.length).toBeLessThan(300);
    }),
  );
  expect(sentenceAround('One here. A cache is fast, e.g. this. Three.', [12, 17])).toEqual({
    before: 'A ',
    found: 'cache',
    after: ' is fast, e.g. this.',
  });
});
