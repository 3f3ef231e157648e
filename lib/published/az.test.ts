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

  it('in Japanese begins with Latin letters, then the rows of kana, then kanji', () =>
    expect(
      shown(
        ['抽象化', 'データ', 'クラスター', 'コンテナ', 'がく', 'API', 'オート', '仮想マシン', '12'].flatMap((name) =>
          term(name),
        ),
        'ja',
      ),
    ).toEqual([
      'A: API',
      'あ: オート',
      'か: がく, クラスター, コンテナ',
      'た: データ',
      '漢字: 仮想マシン, 抽象化',
      '#: 12',
    ]));

  it('in Japanese lists a reading that is another name under its row', () =>
    expect(shown(term('抽象化', 'ちゅうしょうか'), 'ja')).toEqual(['た: ちゅうしょうか', '漢字: 抽象化']));

  it('in Urdu follows the Urdu alphabet, Latin letters last', () =>
    expect(
      shown(
        ['DevOps', 'ورچوئل', 'پوڈ', 'بادل', 'ڈیو', 'دن', 'ٹوکن', 'آٹو', 'ایپ', 'کنٹینر', 'گیٹ'].flatMap((name) =>
          term(name),
        ),
        'ur',
      ).map((line) => line[0]),
    ).toEqual([...'اآبپٹدڈکگوD']));

  it('in German sorts umlauts with their base letters', () =>
    expect(
      shown(
        ['Zug', 'Ölung', 'Ofen', 'Oper', 'Straße', 'Strasse'].flatMap((name) => term(name)),
        'de',
      ),
    ).toEqual(['O: Ofen, Ölung, Oper', 'S: Strasse, Straße', 'Z: Zug']));

  it('leaves out a name that stands right beside its headword', () =>
    expect(shown([...term('Backend', 'Back end', 'Back ends'), ...term('Cache')], 'en')).toEqual([
      'B: Backend',
      'C: Cache',
    ]));

  it('keeps names side by side whose headword stands under another letter', () =>
    expect(shown(term('Cache', 'Store', 'Stores'), 'en')).toEqual(['C: Cache', 'S: Store, Stores']));
});
