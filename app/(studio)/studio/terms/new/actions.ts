'use server';

import { z } from 'zod';
import { action } from '@/lib/action';
import { accepted, refused } from '@/lib/refusal';
import { emptyContent } from '@/lib/revisions/content';
import { createTerm as create } from '@/lib/revisions/create';
import { newTermForm } from '@/lib/revisions/new-term-form';
import { findCollisions } from '@/lib/terms/names';
import { holds, mayEnter } from '@/lib/workflow/actor';

export const createTerm = action(newTermForm, ({ glossaryId, headword }, actor) =>
  create({ glossaryId, content: emptyContent(headword) }, actor),
);

const name = z.strictObject({ glossaryId: z.uuid(), headword: z.string().max(200) });

export const listCollisions = action(name, async ({ glossaryId, headword }, actor) => {
  if (!mayEnter(actor, glossaryId)) return refused('notFound');
  if (!holds(actor, 'AUTHOR', glossaryId)) return refused('wrongRole');
  return accepted(await findCollisions(glossaryId, null, [headword]));
});
