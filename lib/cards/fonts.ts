import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GlobalFonts } from '@napi-rs/canvas';

/** The two families of the site (app/styles/fonts.css). */
export type Face = 'newsreader' | 'instrument-sans';

type Part = { alias: string; file: string; ranges: [from: number, to: number][] };

// As npm has laid them: the site's own families, and Noto for what those cannot write.
const folder = join(process.cwd(), 'node_modules', '@fontsource-variable');

/** What a language is written in where its script has several styles. */
const preferred: Record<string, string> = {
  ur: 'noto-nastaliq-urdu',
  zh: 'noto-serif-sc',
  ko: 'noto-serif-kr',
};

const registered = new Set<string>();
const partsOfFamily = new Map<string, Part[]>();

/**
 * The font families that this text is set in, for a canvas: the face, what its language prefers, every other Noto family
 * that is installed (@fontsource-variable/noto-…), and at last what the machine has. Only the parts that the text needs
 * are read.
 */
export function fontsFor(text: string, face: Face, locale: string): string {
  const parts = familiesInOrder(face, locale).flatMap(partsOf);
  const needed = new Set(graphemesIn(text).map((grapheme) => partFor(grapheme, parts)));
  const used = parts.filter((part) => needed.has(part));
  for (const { alias, file } of used) {
    if (!registered.has(alias)) GlobalFonts.registerFromPath(file, alias);
    registered.add(alias);
  }
  return [...used.map(({ alias }) => `"${alias}"`), 'serif'].join(', ');
}

const graphemesIn = (text: string): string[] => [
  ...new Set([...new Intl.Segmenter().segment(text)].map(({ segment }) => segment)),
];

/** The first part with all characters of it, else the first with its first: an emoji is more than one. */
function partFor(grapheme: string, parts: readonly Part[]): Part | undefined {
  const characters = [...grapheme].map((character) => character.codePointAt(0) ?? 0);
  const has = ({ ranges }: Part, character = 0) => ranges.some(([from, to]) => from <= character && character <= to);
  return (
    parts.find((part) => characters.every((character) => has(part, character))) ??
    parts.find((part) => has(part, characters[0]))
  );
}

const installed = readdirSync(/* turbopackIgnore: true */ folder).filter((name) => name.startsWith('noto-'));

function familiesInOrder(face: Face, locale: string): string[] {
  const own = preferred[locale.toLowerCase().split('-')[0] ?? ''];
  return [...new Set([face, ...installed.filter((name) => name === own), ...installed.sort()])];
}

function partsOf(family: string): Part[] {
  const known = partsOfFamily.get(family);
  if (known) return known;
  const unicode: Record<string, string> = JSON.parse(
    readFileSync(/* turbopackIgnore: true */ join(folder, family, 'unicode.json'), 'utf8'),
  );
  const axes = family === 'newsreader' ? 'opsz' : 'wght';
  const parts = Object.entries(unicode).map(([subset, ranges]) => {
    const name = subset.replace(/[[\]]/g, '');
    return {
      alias: `${family} ${name}`,
      file: join(folder, family, 'files', `${family}-${name}-${axes}-normal.woff2`),
      ranges: ranges.split(',').map(rangeOf),
    };
  });
  partsOfFamily.set(family, parts);
  return parts;
}

/** "U+0100-02BA" or "U+20AC". */
function rangeOf(range: string): [number, number] {
  const [from = '', to = from] = range.replace('U+', '').split('-');
  return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
}
