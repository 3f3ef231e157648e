import 'server-only';
import { db } from '@/lib/db';
import { comparisonKey } from '@/lib/text/normalise';

type Named = { termId: string; name: string; key: string; kind: string; glossaryId: string; position: number };

const onsets = 'b c d f g h k l m n p r s t v w br cl cr dr fl gr pl pr sc st str tr'.split(' ');
const nuclei = 'a e i o u ai ea io ou'.split(' ');
const codas = ['', '', 'l', 'n', 'r', 's', 't', 'ct', 'nd', 'rm', 'st'];
const endings = ['', 'ing', 'er', 'tion', 'ity', 'al', 'ment'];

/**
 * Gives every published term another name of one to three words that look like words, so that beginnings are as common
 * as in a language; every fourth an abbreviation beside it. Returns the names in the order of their terms.
 */
export async function addNames(slug: string, terms: readonly { termId: string }[]): Promise<string[]> {
  const { id: glossaryId } = await db.glossary.findFirstOrThrow({ where: { slug }, select: { id: true } });
  const vocabulary = Array.from({ length: 12_000 }, (_, n) => wordOf(n));
  const names: string[] = [];
  const step = 5_000;
  for (let from = 0; from < terms.length; from += step) {
    const rows = terms.slice(from, from + step).flatMap(({ termId }, n): Named[] => {
      const name = nameOf(from + n, vocabulary);
      names.push(name);
      const row = { termId, glossaryId, name, key: comparisonKey(name), kind: 'synonym', position: 100 };
      const short = shortOf(from + n);
      return n % 4
        ? [row]
        : [row, { ...row, name: short, key: comparisonKey(short), kind: 'abbreviation', position: 101 }];
    });
    await db.publishedName.createMany({ data: rows });
  }
  return names;
}

/** The same number for the same one, spread as if drawn. */
const drawn = (n: number, salt: number): number =>
  Math.imul(Math.imul(n + 1, 0x9e3779b1) ^ (salt * 0x85ebca6b), 0xc2b2ae35) >>> 8;

const pick = (from: readonly string[], n: number, salt: number): string => from[drawn(n, salt) % from.length] ?? '';

const wordOf = (n: number): string =>
  [1, 2, 3]
    .slice(0, 2 + (drawn(n, 9) % 2))
    .map((part) => pick(onsets, n, part) + pick(nuclei, n, part + 10) + pick(codas, n, part + 20))
    .join('') + pick(endings, n, 30);

const nameOf = (n: number, vocabulary: readonly string[]): string =>
  [1, 2, 3]
    .slice(0, 1 + (drawn(n, 40) % 3))
    .map((part) => vocabulary[Math.floor(vocabulary.length * (drawn(n, 40 + part) / 2 ** 24) ** 2)] ?? '')
    .join(' ');

const shortOf = (n: number): string =>
  [1, 2, 3, 4].map((part) => 'ABCDEFGHIKLMNOPRSTUVWX'.charAt(drawn(n, 50 + part) % 22)).join('');
