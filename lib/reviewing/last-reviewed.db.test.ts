import { expect, test } from 'vitest';
import { addCast } from '@/prisma/cast';
import { addGlossary, move, publishedTerm, revisedTerm, someContent } from '@/prisma/states';
import { findBases, findContent } from './last-reviewed';

const glossary = await addGlossary();
const cast = await addCast();
const { ada, rita, ruth } = cast;

test('a revision is compared with what is live, and with what the person last reviewed', async () => {
  const live = await publishedTerm(glossary, cast, { headword: 'Base' });
  const again = (definition: string) => revisedTerm(live, ada, someContent({ headword: 'Base', definition }));
  const second = await move(await again('Second.'), 'submit', ada);
  await move(second, 'requestChanges', rita, { note: 'No.' });
  const third = await again('Third.');
  const shown = { id: third.revisionId, termId: third.termId, number: 3 };
  expect(await findBases(shown, rita.id)).toEqual({ live: 1, mine: 2 });
  expect(await findBases(shown, ruth.id)).toEqual({ live: 1, mine: null });
  expect(await findBases({ id: live.revisionId, termId: live.termId, number: 1 }, rita.id)).toEqual({
    live: null,
    mine: null,
  });
  expect((await findContent(live.termId, 2))?.definition).toBe('Second.');
  expect(await findContent(live.termId, 9)).toBeNull();
});
