import { describe, expect, it } from 'vitest';
import { letterSections } from './az';

const term = (headword: string, ...aliases: string[]) =>
  [headword, ...aliases].map((name, index) => ({
    name,
    kind: index === 0 ? 'headword' : 'synonym',
    slug: headword.toLowerCase(),
    headword,
    definition: '',
  }));
const shown = (names: ReturnType<typeof term>, locale: string) =>
  letterSections(names, locale).map(
    ({ letter, entries }) => `${letter}: ${entries.map(({ name }) => name).join(', ')}`,
  );

describe('the A to Z', () => {
  it('lists headwords and other names under their letters, symbols and digits last', () =>
    expect(shown([...term('Cache'), ...term('API', 'Interface'), ...term('12-factor'), ...term('.NET')], 'en')).toEqual(
      ['A: API', 'C: Cache', 'I: Interface', 'N: .NET', '#: 12-factor'],
    ));

  it('follows the language of the glossary', () => {
    expect(shown([...term('Ärger'), ...term('Zug')], 'de')).toEqual(['A: Ärger', 'Z: Zug']);
    expect(shown([...term('Ärende'), ...term('Zon')], 'sv')).toEqual(['Z: Zon', 'Ä: Ärende']);
  });

  it('leaves out a name that stands right beside its headword', () =>
    expect(shown([...term('Backend', 'Back end', 'Back ends'), ...term('Cache')], 'en')).toEqual([
      'B: Backend',
      'C: Cache',
    ]));

  it('keeps names side by side whose headword stands under another letter', () =>
    expect(shown(term('Cache', 'Store', 'Stores'), 'en')).toEqual(['C: Cache', 'S: Store, Stores']));
});
