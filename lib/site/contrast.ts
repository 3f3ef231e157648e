import { type Oklch, toHex, toOklch } from './oklch';

/** What text in the accent stands on by day and by night: paper, surface, and what is pointed at (app/styles/tokens.css). */
const papers = {
  light: ['#fbf8f2', '#fffefb', '#f2ece0'],
  dark: ['#12171e', '#1a212a', '#222b36'],
} as const;
export type Theme = keyof typeof papers;

/** WCAG 2.2, 1.4.3: text, AA. */
export const leastContrast = 4.5;

/** The contrast of two colors, from 1 to 21 (WCAG 2.2, relative luminance). */
export function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

/** The least contrast that a color has on the papers of a theme. */
export const contrastOn = (color: string, theme: Theme): number =>
  Math.min(...papers[theme].map((paper) => contrast(color, paper)));

/** The nearest shade of a color, of the same hue, that can be read in this theme: the color itself where it can. */
export function readable(color: string, theme: Theme, least: number = leastContrast): string {
  if (contrastOn(color, theme) >= least) return color.toLowerCase();
  const { l, c, h } = toOklch(color);
  const end = theme === 'light' ? 0 : 1;
  // Contrast grows with the distance from paper: halving finds the first shade that is enough.
  let [bad, good] = [l, end];
  for (let step = 0; step < 20; step += 1) {
    const middle = (bad + good) / 2;
    if (contrastOn(toHex({ l: middle, c, h }), theme) >= least) good = middle;
    else bad = middle;
  }
  return toHex({ l: good, c, h } satisfies Oklch);
}

/** What is written on a field of this color: paper or ink, whichever is told apart better. */
export const inkOn = (color: string): string =>
  contrast(color, '#fffdf9') >= contrast(color, '#1c1a17') ? '#fffdf9' : '#1c1a17';

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
