import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { type Family, families } from './families';
import { rangesOf, unicodeRange } from './ranges';

export type Made = { name: string; content: Buffer };

const require = createRequire(import.meta.url);

/** The files of app/fonts: each face in two parts, what most texts need and the rest of Latin, and their stylesheet. */
export async function madeFonts(): Promise<Made[]> {
  const files = await Promise.all(families.flatMap((family) => parts.map((part) => madeFont(family, part))));
  const rules = families.flatMap((family) => parts.map((part) => face(family, part)));
  return [...files, { name: 'fonts.css', content: Buffer.from(`${[heading, ...rules].join('\n\n')}\n`) }];
}

const parts = ['first', 'rest'] as const;
type Part = (typeof parts)[number];

const heading = '/* Made by `npm run fonts` (scripts/fonts). */';

const fileName = ({ name }: Family, part: Part): string => `${name}-${part}.woff2`;

async function madeFont(family: Family, part: Part): Promise<Made> {
  const letters = String.fromCodePoint(...rangesOf(part).flatMap(([from, to]) => points(from, to)));
  const { axes, source } = family;
  const content = await subsetFont(readFileSync(require.resolve(source)), letters, {
    targetFormat: 'woff2',
    variationAxes: axes,
  });
  return { name: fileName(family, part), content };
}

const points = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, at) => from + at);

const face = (family: Family, part: Part): string => `@font-face {
  font-family: "${family.family}";
  font-style: ${family.style};
  font-weight: ${family.weights};
  font-display: swap;
  src: url("${fileName(family, part)}") format("woff2");
  unicode-range: ${unicodeRange(part)};
}`;
