import { z } from 'zod';
import { contrastOn, leastContrast, readable, type Theme } from './contrast';

/** What a color lacks as the accent of a theme, with the nearest that does not; null where it can be read. */
export function accentProblem(color: string, theme: Theme): { text: string; instead: string } | null {
  const reached = contrastOn(color, theme);
  if (reached >= leastContrast) return null;
  const instead = readable(color, theme);
  const paper = theme === 'light' ? 'the light paper' : 'the dark one';
  const text = `Its contrast on ${paper} is ${Math.floor(reached * 10) / 10} to 1, and text needs 4.5. The nearest shade that has it is ${instead}.`;
  return { text, instead };
}

/** A color that links can be read in, as "#rrggbb"; nothing: Headword's own. */
export const accent = (theme: Theme) =>
  z
    .string()
    .transform((color) => color.trim().toLowerCase())
    .superRefine((color, context) => {
      if (color === '') return;
      const problem = /^#[0-9a-f]{6}$/.test(color)
        ? accentProblem(color, theme)?.text
        : 'A color is written as # and six digits, like #98291b.';
      if (problem) context.addIssue({ code: 'custom', message: problem });
    });

/** The accent by night that follows from the one by day: the same hue, light enough to be read with ease. */
export const nightAccent = (color: string): string => readable(color, 'dark', 7);
