import { expect, test } from 'vitest';
import { outdatedFonts } from './fonts';
import { madeFonts } from './fonts/make';

test('the fonts of the site are what `npm run fonts` makes of their packages', async () => {
  expect(outdatedFonts(await madeFonts())).toEqual([]);
}, 30_000);
