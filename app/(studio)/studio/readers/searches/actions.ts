'use server';

import { z } from 'zod';
import { action } from '@/lib/action';
import { accepted } from '@/lib/refusal';
import { uuid } from '@/lib/revisions/content';
import { searchTerms } from '@/lib/terms/names';
import { aliasFromSearch as alias } from '@/lib/unanswered/alias';
import { dismissSearch as dismiss } from '@/lib/unanswered/dismiss';
import { aboutSearch, searchToAlias, searchToTerm } from '@/lib/unanswered/form';
import { termFromSearch as term } from '@/lib/unanswered/new-term';
import { holds } from '@/lib/workflow/actor';

export const termFromSearch = action(searchToTerm, (input, actor) => term(input, actor));

export const aliasFromSearch = action(searchToAlias, (input, actor) => alias(input, actor));

export const dismissSearch = action(aboutSearch, (input, actor) => dismiss(input, actor));

const asked = z.strictObject({ glossaryId: uuid.nullable(), query: z.string().max(200) });

export const listTermsToName = action(asked, async ({ glossaryId, query }, actor) => {
  const terms = await searchTerms(glossaryId, query, 30);
  return accepted(terms.filter((one) => holds(actor, 'AUTHOR', one.glossaryId)).slice(0, 10));
});
