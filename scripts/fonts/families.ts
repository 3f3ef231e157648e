/** A face of the site, and what of it the site uses: fewer weights and one optical size make it a third as large. */
export type Family = {
  name: string;
  family: string;
  style: 'normal' | 'italic';
  weights: string;
  source: string;
  axes: Record<string, number | { min: number; max: number }>;
};

const weights = { min: 400, max: 600 };

export const families: Family[] = [
  {
    name: 'newsreader',
    family: 'Newsreader Variable',
    style: 'normal',
    weights: '400 600',
    source: '@fontsource-variable/newsreader/files/newsreader-latin-opsz-normal.woff2',
    axes: { wght: weights, opsz: 24 }, // between text, for which it is drawn at 16, and headwords, at 72
  },
  {
    name: 'newsreader-italic',
    family: 'Newsreader Variable',
    style: 'italic',
    weights: '400',
    source: '@fontsource-variable/newsreader/files/newsreader-latin-opsz-italic.woff2',
    axes: { wght: 420, opsz: 24 },
  },
  {
    name: 'instrument-sans',
    family: 'Instrument Sans Variable',
    style: 'normal',
    weights: '400 600',
    source: '@fontsource-variable/instrument-sans/files/instrument-sans-latin-wght-normal.woff2',
    axes: { wght: weights },
  },
  {
    name: 'literata',
    family: 'Literata Variable',
    style: 'normal',
    weights: '400 600',
    source: '@fontsource-variable/literata/files/literata-latin-wght-normal.woff2',
    axes: { wght: weights },
  },
  {
    name: 'literata-italic',
    family: 'Literata Variable',
    style: 'italic',
    weights: '400',
    source: '@fontsource-variable/literata/files/literata-latin-wght-italic.woff2',
    axes: { wght: 420 },
  },
  {
    name: 'public-sans',
    family: 'Public Sans Variable',
    style: 'normal',
    weights: '400 600',
    source: '@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2',
    axes: { wght: weights },
  },
];
