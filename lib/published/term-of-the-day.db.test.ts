import { expect, test } from 'vitest';
import { addCast } from '@/prisma/cast';
import { addGlossary, draftTerm, publishedTerm } from '@/prisma/states';
import { dayOf } from './tags';
import { findTermOfTheDay } from './term-of-the-day';

const glossary = await addGlossary();
const cast = await addCast();
const days = Array.from({ length: 60 }, (_, day) => dayOf(new Date(Date.UTC(2026, 0, 1 + day))));

test('every day has a live term that is not deprecated, the same all day, and each has its turn', async () => {
  expect(await findTermOfTheDay(days[0] ?? '')).toBeNull();
  await draftTerm(glossary, cast, { headword: 'Draft' });
  await publishedTerm(glossary, cast, { headword: 'Old', deprecation: { note: 'Gone.', replacementId: null } });
  for (const headword of ['One', 'Two', 'Three'])
    await publishedTerm(glossary, cast, { headword, definition: headword });
  const shown = new Set<string | undefined>();
  for (const day of days) {
    const term = await findTermOfTheDay(day);
    expect(await findTermOfTheDay(day)).toEqual(term);
    shown.add(term?.headword);
  }
  expect([...shown].sort()).toEqual(['One', 'Three', 'Two']);
});
