import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { accent, accentProblem, nightAccent } from './accent';
import { contrast, contrastOn, inkOn, leastContrast, readable } from './contrast';
import { toHex, toOklch } from './oklch';

const colors = fc.integer({ min: 0, max: 0xffffff }).map((number) => `#${number.toString(16).padStart(6, '0')}`);

describe('contrast', () => {
  test('is 21 between black and white, and 1 of a color with itself', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
    expect(contrast('#98291b', '#98291b')).toBe(1);
  });

  test('is what WCAG says of a known pair', () => {
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });
});

describe('an accent', () => {
  test('that cannot be read is refused, with the nearest shade that can', () => {
    const problem = accentProblem('#ffcc00', 'light');
    expect(problem?.text).toContain(problem?.instead);
    expect(contrastOn(problem?.instead ?? '', 'light')).toBeGreaterThanOrEqual(leastContrast);
    expect(accent('light').safeParse('#ffcc00').error?.issues[0]?.message).toContain('to 1');
    expect(accent('light').safeParse('red').success).toBe(false);
    expect(accent('light').parse(' #1D4ED8 ')).toBe('#1d4ed8');
    expect(accent('light').parse('')).toBe('');
  });

  test('has a readable shade by day and by night, whatever it is; one that can be read stays', () => {
    fc.assert(
      fc.property(colors, (color) => {
        for (const theme of ['light', 'dark'] as const) {
          const shade = readable(color, theme);
          expect(contrastOn(shade, theme)).toBeGreaterThanOrEqual(leastContrast);
          if (contrastOn(color, theme) >= leastContrast) expect(shade).toBe(color);
        }
        expect(contrastOn(nightAccent(color), 'dark')).toBeGreaterThanOrEqual(7);
      }),
      { numRuns: 300 },
    );
  });

  test('is written on in what can be read on it', () => {
    fc.assert(
      fc.property(colors, (color) => {
        expect(contrast(color, inkOn(color))).toBeGreaterThanOrEqual(4.1);
        const shade = readable(color, 'light');
        expect(contrast(shade, inkOn(shade))).toBeGreaterThanOrEqual(leastContrast);
      }),
      { numRuns: 300 },
    );
  });
});

test('a color is the same after the way through lightness, chroma and hue', () => {
  fc.assert(
    fc.property(colors, (color) => {
      expect(toHex(toOklch(color))).toBe(color);
    }),
    { numRuns: 300 },
  );
});
