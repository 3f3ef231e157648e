import 'server-only';
import { command } from '@/lib/command';
import { createGlossaryIn } from '@/lib/glossaries/create';
import { type NewGlossary, usualPolicy } from '@/lib/glossaries/form';
import { applyTransition } from '@/lib/revisions/apply';
import { type Content, draftContent, emptyContent } from '@/lib/revisions/content';
import { createTerm } from '@/lib/revisions/create';
import type { Transit } from '@/lib/revisions/effect';
import { revise } from '@/lib/revisions/revise';
import { saveDraft } from '@/lib/revisions/save';
import { slugOf } from '@/lib/terms/slug';
import type { Actor } from '@/lib/workflow/actor';
import type { TransitionName } from '@/lib/workflow/transitions';
import type { Cast } from './cast';
import { must } from './must';

/** A revision in some state, as the next command needs it. */
export type Placed = { termId: string; revisionId: string; version: number };

let count = 0;

/** A glossary of its own for a test or a demo, opened by the operator. */
export async function addGlossary(settings: Partial<NewGlossary> = {}): Promise<{ id: string; slug: string }> {
  count += 1;
  const form = {
    slug: `tech-${count}`,
    name: 'Tech glossary',
    description: '',
    locale: 'en',
    ...usualPolicy,
  };
  const glossary = { ...form, ...settings };
  const { glossaryId } = must(await command((tx) => createGlossaryIn(tx, glossary, null)));
  return { id: glossaryId, slug: glossary.slug };
}

/** Content that may be submitted, with these fields. */
export const someContent = (fields: Partial<Content> = {}): Content => {
  const headword = fields.headword ?? `Term ${(count += 1)}`;
  const given = { slug: slugOf(headword), definition: `What ${headword} means.`, ...fields };
  return draftContent.parse({ ...emptyContent(headword), ...given });
};

/** Moves a revision on, by this person; the transition must be allowed. */
export async function move(placed: Placed, name: TransitionName, actor: Actor, more: Partial<Transit> = {}) {
  const { version } = must(await applyTransition({ ...placed, name, ...more }, actor));
  return { ...placed, version };
}

/** Ada's draft of a new term. */
export const draftTerm = async (glossary: { id: string }, cast: Cast, fields: Partial<Content> = {}): Promise<Placed> =>
  must(await createTerm({ glossaryId: glossary.id, content: someContent(fields) }, cast.ada));

/** Ada's term, submitted. */
export const termInReview = async (glossary: { id: string }, cast: Cast, fields: Partial<Content> = {}) =>
  move(await draftTerm(glossary, cast, fields), 'submit', cast.ada);

/** Ada's term, sent back by Rita. */
export const returnedTerm = async (glossary: { id: string }, cast: Cast, fields: Partial<Content> = {}) =>
  move(await termInReview(glossary, cast, fields), 'requestChanges', cast.rita, { note: 'Say it more simply.' });

/** Ada's term, approved by Rita; only where one approval is enough. */
export const approvedTerm = async (glossary: { id: string }, cast: Cast, fields: Partial<Content> = {}) =>
  move(await termInReview(glossary, cast, fields), 'approve', cast.rita);

/** Ada's term, approved by Rita and published by Pia. */
export const publishedTerm = async (glossary: { id: string }, cast: Cast, fields: Partial<Content> = {}) =>
  move(await approvedTerm(glossary, cast, fields), 'publish', cast.pia);

/** Ada's term, published and retired by Pia, with or without a replacement. */
export const retiredTerm = async (glossary: { id: string }, cast: Cast, replacementId: string | null = null) =>
  move(await publishedTerm(glossary, cast), 'retire', cast.pia, { replacementId });

/** The next draft of a term, by this author, with changes. */
export async function revisedTerm({ termId }: { termId: string }, author: Actor, content: Content): Promise<Placed> {
  const { revisionId, version } = must(await revise({ termId }, author));
  const saved = must(await saveDraft({ revisionId, version, content }, author));
  return { termId, revisionId, version: saved.version };
}
