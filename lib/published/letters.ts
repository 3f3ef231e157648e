import 'server-only';
import { reader } from '@/lib/db';
import { Prisma } from '@/prisma/client/client';
import { type LetterSection, letterSections, lettersInOrder } from './az';
import type { Glossary } from './glossary';
import { letterOf } from './letter';
import { isLetterPart, letterPart } from './paths';

/** Over this many live terms the A–Z is split by letter. */
const mostOnOnePage = 2_000;

/** `sections` is empty where the A–Z is split: then the letters are pages of their own. */
export type AToZ = { terms: number; isSplit: boolean; letters: string[]; sections: LetterSection[] };

/** A glossary from A to Z: every live term, and its other names as "see" entries; over `most` terms only its letters. */
export async function findAToZ(glossary: Glossary, most = mostOnOnePage): Promise<AToZ> {
  const terms = await reader.publishedTerm.count({ where: { glossaryId: glossary.id } });
  if (terms > most) return { terms, isSplit: true, letters: await listLetters(glossary), sections: [] };
  const sections = await sectionsOf(glossary, Prisma.sql`TRUE`);
  return { terms, isSplit: false, letters: sections.map(({ letter }) => letter), sections };
}

/** One letter of a glossary, with the letters beside it. */
export type LetterOf = { letters: string[]; section: LetterSection };

/** What the last part of a letter page's address stands for; null where nothing is listed there. */
export async function findLetter(glossary: Glossary, part: string): Promise<LetterOf | null> {
  if (!isLetterPart(part)) return null;
  const beginnings = await listBeginnings(glossary);
  const [letter, begin] = [...beginnings].find(([one]) => letterPart(one) === part) ?? [];
  if (!letter || !begin) return null;
  const [section] = await sectionsOf(
    glossary,
    Prisma.sql`(left(other.name, 1) = ANY(${begin.characters}) OR other.name = ANY(${begin.names}))`,
  );
  return section ? { letters: lettersInOrder(beginnings.keys(), glossary.locale), section } : null;
}

/** The letters under which something is listed, in the order of the glossary's language. */
const listLetters = async (glossary: Glossary): Promise<string[]> =>
  lettersInOrder((await listBeginnings(glossary)).keys(), glossary.locale);

/** What the names under one letter begin with; names that begin with a sign (".NET") are named whole. */
type Beginnings = { characters: string[]; names: string[] };

/** Which letter a name stands under is for its language to say: the database tells only the first characters apart. */
async function listBeginnings({ id, locale }: Glossary): Promise<Map<string, Beginnings>> {
  const firsts = await reader.$queryRaw<{ text: string }[]>`
    SELECT DISTINCT left(name, 1) AS text FROM published.name WHERE "glossaryId" = ${id}::uuid AND kind <> 'hidden'`;
  const signs = firsts.map(({ text }) => text).filter(isSign);
  const names = await reader.$queryRaw<{ text: string }[]>`
    SELECT DISTINCT name AS text FROM published.name
    WHERE "glossaryId" = ${id}::uuid AND kind <> 'hidden' AND left(name, 1) = ANY(${signs})`;
  const beginnings = new Map<string, Beginnings>();
  for (const { text } of [...firsts.filter(({ text }) => !isSign(text)), ...names]) {
    const letter = letterOf(text, locale);
    const begin = beginnings.get(letter) ?? { characters: [], names: [] };
    begin[isSign(text) ? 'names' : 'characters'].push(text);
    beginnings.set(letter, begin);
  }
  return beginnings;
}

const isSign = (text: string): boolean => !/^[\p{L}\p{N}]/u.test(text);

async function sectionsOf({ id, locale }: Glossary, condition: Prisma.Sql): Promise<LetterSection[]> {
  const rows = await reader.$queryRaw<
    { slug: string; headword: string; definition: string; name: string; kind: string }[]
  >`
    SELECT term.slug, term.headword, other.name, other.kind,
      CASE WHEN other.kind = 'headword' THEN left(term.definition, 240) ELSE '' END AS definition
    FROM published.name AS other JOIN published.term AS term ON term.id = other."termId"
    WHERE other."glossaryId" = ${id}::uuid AND other.kind <> 'hidden' AND ${condition}`;
  return letterSections(rows, locale);
}
