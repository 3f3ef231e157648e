type Range = readonly [from: number, to: number];

/** What the packages call Latin: their files hold no more. */
const latin: Range[] = [
  [0x20, 0x7e],
  [0xa0, 0xff],
  [0x131, 0x131],
  [0x152, 0x153],
  [0x2bb, 0x2bc],
  [0x2c6, 0x2c6],
  [0x2da, 0x2da],
  [0x2dc, 0x2dc],
  [0x304, 0x304],
  [0x308, 0x308],
  [0x329, 0x329],
  [0x2000, 0x206f],
  [0x20ac, 0x20ac],
  [0x2122, 0x2122],
  [0x2191, 0x2191],
  [0x2193, 0x2193],
  [0x2212, 0x2212],
  [0x2215, 0x2215],
];

const first = new Set([
  ...'\u00a0§©°·×–—‘’“”„…•äöüÄÖÜßéèàçñáíóúÉ'.split('').map((letter) => letter.codePointAt(0) ?? 0),
  ...Array.from({ length: 0x7f - 0x20 }, (_, at) => 0x20 + at),
]);

/** The code points of a part: what a page in English or German is nearly always content with, or the rest of Latin. */
export function rangesOf(part: 'first' | 'rest'): Range[] {
  const wanted = latin
    .flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, at) => from + at))
    .filter((point) => first.has(point) === (part === 'first'));
  const ranges: [number, number][] = [];
  for (const point of wanted) {
    const last = ranges.at(-1);
    if (last && last[1] === point - 1) last[1] = point;
    else ranges.push([point, point]);
  }
  return ranges;
}

/** The same for a stylesheet. */
export const unicodeRange = (part: 'first' | 'rest'): string =>
  rangesOf(part)
    .map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`))
    .join(', ');

const hex = (point: number): string => point.toString(16).toUpperCase().padStart(4, '0');
