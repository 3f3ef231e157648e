'use server';

import { z } from 'zod';
import { action } from '@/lib/action';
import { listLinkChanges as listChanges } from '@/lib/mentions/changes';
import { newPreviewLink } from '@/lib/previews/form';
import { makePreviewLink as show } from '@/lib/previews/make';
import { revokePreviewLink as hide } from '@/lib/previews/revoke';
import { accepted, refused } from '@/lib/refusal';
import { claimReview as claim, releaseClaim as release } from '@/lib/reviewing/claim';
import { namedReviewer } from '@/lib/reviewing/form';
import { nameReviewer as ask } from '@/lib/reviewing/name';
import { applyTransition as apply } from '@/lib/revisions/apply';
import { findLastAct } from '@/lib/revisions/conflict';
import { draftContent, uuid } from '@/lib/revisions/content';
import { restoreRevision as restore } from '@/lib/revisions/restore';
import { revise as open } from '@/lib/revisions/revise';
import { saveDraft as save } from '@/lib/revisions/save';
import { instant } from '@/lib/schedules/form';
import { changeLinking as link } from '@/lib/terms/linking';
import { linkingChange } from '@/lib/terms/linking-form';
import { findCollisions, searchTerms } from '@/lib/terms/names';
import { findVisibleRevision, findVisibleTerm } from '@/lib/terms/visible';
import { newPair } from '@/lib/translations/form';
import { searchOriginals } from '@/lib/translations/originals';
import { pairTranslation as pair } from '@/lib/translations/pair';
import { unpairTranslation as unpair } from '@/lib/translations/unpair';
import { transitionNames } from '@/lib/workflow/transitions';

const draft = z.strictObject({ revisionId: uuid, version: z.int32().min(0), personId: uuid, content: draftContent });
const transition = z.strictObject({
  name: z.enum(transitionNames),
  revisionId: uuid,
  version: z.int32().min(0),
  note: z.string().max(4_000).optional(),
  replacementId: uuid.optional(),
  scheduledFor: instant.optional(),
});
const search = z.strictObject({ termId: uuid, query: z.string().max(200) });
const names = z.strictObject({ termId: uuid, names: z.array(z.string().max(200)).max(51) });

// Text typed as one person is never stored as another's, who has signed in meanwhile.
export const saveDraft = action(draft, async ({ personId, ...input }, actor) => {
  if (personId !== actor.id) return refused('signedOut');
  const outcome = await save(input, actor);
  return outcome.ok ? accepted({ ...outcome.value, savedAt: outcome.value.savedAt.toISOString() }) : outcome;
});

export const findCurrent = action(z.strictObject({ revisionId: uuid }), async ({ revisionId }, actor) => {
  const found = await findVisibleRevision(revisionId, actor);
  if (!found) return refused('notFound');
  const { content, version, status, savedAt } = found.revision;
  const last = await findLastAct(revisionId);
  const at = (last?.at ?? savedAt).toISOString();
  return accepted({ content, version, status, by: last?.by ?? null, own: last?.byId === actor.id, at });
});

export const applyTransition = action(transition, (input, actor) => apply(input, actor));

export const revise = action(z.strictObject({ termId: uuid }), (input, actor) => open(input, actor));

export const restoreRevision = action(z.strictObject({ revisionId: uuid, liveId: uuid.nullable() }), (input, actor) =>
  restore(input, actor),
);

export const nameReviewer = action(namedReviewer, (input, actor) => ask(input, actor));

export const claimReview = action(z.strictObject({ revisionId: uuid }), async (input, actor) => {
  const outcome = await claim(input, actor);
  return outcome.ok ? accepted(undefined) : outcome;
});

export const releaseClaim = action(z.strictObject({ revisionId: uuid }), (input, actor) => release(input, actor));

export const makePreviewLink = action(newPreviewLink, (input, actor) => show(input, actor));

export const revokePreviewLink = action(z.strictObject({ linkId: uuid }), (input, actor) => hide(input, actor));

export const changeLinking = action(linkingChange, (input, actor) => link(input, actor));

export const listTerms = action(search, async ({ termId, query }, actor) => {
  const found = await findVisibleTerm(termId, actor);
  if (!found) return refused('notFound');
  return accepted((await searchTerms(found.term.glossaryId, query)).filter(({ id }) => id !== termId));
});

export const listOriginals = action(search, async ({ termId, query }, actor) => {
  const found = await findVisibleTerm(termId, actor);
  if (!found) return refused('notFound');
  return accepted(await searchOriginals(found.term.glossaryId, query, actor));
});

export const pairTranslation = action(newPair, (input, actor) => pair(input, actor));

export const unpairTranslation = action(z.strictObject({ termId: uuid }), (input, actor) => unpair(input, actor));

export const listCollisions = action(names, async ({ termId, names }, actor) => {
  const found = await findVisibleTerm(termId, actor);
  if (!found) return refused('notFound');
  return accepted(await findCollisions(found.term.glossaryId, termId, names));
});

export const listLinkChanges = action(z.strictObject({ revisionId: uuid }), async ({ revisionId }, actor) => {
  const found = await findVisibleRevision(revisionId, actor);
  if (!found) return refused('notFound');
  const { term, revision } = found;
  return accepted(await listChanges(term.id, revision.status === 'PUBLISHED' ? null : revisionId));
});
