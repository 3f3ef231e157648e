import { beforeAll, describe, expect, it } from 'vitest';
import { addCast } from '@/prisma/cast';
import { addGlossary, publishedTerm } from '@/prisma/states';
import { findGlossary, type Glossary } from './glossary';
import { findAToZ, findLetter } from './letters';
import { isLetterPart, letterPart } from './paths';

const glossaryIn = async (locale: string, ...terms: [headword: string, alias?: string][]): Promise<Glossary> => {
  const opened = await addGlossary({ locale });
  for (const [headword, name] of terms) {
    const aliases = name ? [{ name, kind: 'synonym' as const }] : [];
    await publishedTerm(opened, cast, { headword, aliases });
  }
  return (await findGlossary(opened.slug)) as Glossary;
};
const cast = await addCast();
let tech: Glossary;
beforeAll(async () => {
  tech = await glossaryIn('en', ['Cache', 'Store'], ['.NET', '“Quoted”'], ['12-factor'], ['Éclair', '🙂'], ['用語']);
});

describe('A large glossary', () => {
  it('is split: its page names the letters, and reads no names', async () => {
    const { sections, letters } = await findAToZ(tech, 5);
    expect(sections.map(({ letter }) => letter)).toEqual(letters);
    expect(await findAToZ(tech, 4)).toEqual({ terms: 5, isSplit: true, letters, sections: [] });
  });

  it('has under each of its letters what the whole has there', async () => {
    const { sections, letters } = await findAToZ(tech);
    expect(letters).toEqual(['C', 'E', 'N', 'Q', 'S', '用', '#']);
    for (const section of sections)
      expect(await findLetter(tech, letterPart(section.letter))).toEqual({ letters, section });
  });

  it('in Turkish tells the two letters I apart', async () => {
    const turkish = await glossaryIn('tr', ['Isı'], ['İğne']);
    const { letters } = await findAToZ(turkish);
    expect(letters).toEqual(['I', 'İ']);
    for (const letter of letters) expect((await findLetter(turkish, letterPart(letter)))?.section.letter).toBe(letter);
  });

  it('in Japanese has a page for each row of kana and one for all kanji', async () => {
    const japanese = await glossaryIn('ja', ['抽象化', 'ちゅうしょうか'], ['コンテナ'], ['仮想化'], ['API']);
    const { letters } = await findAToZ(japanese);
    expect(letters).toEqual(['A', 'か', 'た', '漢字']);
    const found = await Promise.all(letters.map((letter) => findLetter(japanese, letterPart(letter))));
    expect(found.map((one) => one?.section.entries.map(({ name }) => name))).toEqual([
      ['API'],
      ['コンテナ'],
      ['ちゅうしょうか'],
      ['仮想化', '抽象化'],
    ]);
  });
});

describe('A letter page', () => {
  it('is there only where something is listed, at one address', async () => {
    for (const part of ['z', 'C', 'é', '#', '']) expect(await findLetter(tech, part)).toBeNull();
  });

  it.each(['ab', '0', '0-8', '-', 'a\0', '%', 'c/d', 'anything'])('is not looked for at %j', (part) => {
    expect(isLetterPart(part)).toBe(false);
  });
});
