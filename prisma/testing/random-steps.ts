import fc from 'fast-check';
import { db } from '@/lib/db';
import { changeRoles } from '@/lib/people/roles';
import type { Outcome } from '@/lib/refusal';
import { claimReview, releaseClaim } from '@/lib/reviewing/claim';
import { nameReviewer } from '@/lib/reviewing/name';
import { applyTransition } from '@/lib/revisions/apply';
import { createTerm } from '@/lib/revisions/create';
import { restoreRevision } from '@/lib/revisions/restore';
import { revise } from '@/lib/revisions/revise';
import { saveDraft } from '@/lib/revisions/save';
import { reschedule, retry } from '@/lib/schedules/change';
import { publishDue } from '@/lib/schedules/due';
import { cancelRetirement, scheduleRetirement } from '@/lib/schedules/retirement';
import { declineSuggestion } from '@/lib/threads/decide';
import { newThread } from '@/lib/threads/form';
import { resolveThread } from '@/lib/threads/resolve';
import { startThread } from '@/lib/threads/start';
import { takeSuggestion } from '@/lib/threads/take';
import type { Actor, Role } from '@/lib/workflow/actor';
import type { Status } from '@/lib/workflow/status';
import { transitionNames } from '@/lib/workflow/transitions';
import { someContent } from '@/prisma/states';

/** Where a random step is taken: a term and one of its revisions, which may not be the right ones for it. */
export type Place = {
  glossaryId: string;
  people: readonly Actor[];
  administrator: Actor;
  term: { id: string } | null;
  revision: { id: string; version: number; status: Status } | null;
  liveId: string | null;
  /** A revision of the term that was live once. */
  formerId: string | null;
  scheduleId: string | null;
  dueAt: Date | null;
  /** A thread of the term, with or without a suggestion. */
  threadId: string | null;
};

const ways = [
  ...transitionNames,
  ...(['create', 'save', 'save', 'revise', 'restore', 'name', 'claim', 'release', 'scheduleRetirement'] as const),
  ...([
    'cancelRetirement',
    'reschedule',
    'retry',
    'timePasses',
    'policy',
    'roles',
    'talk',
    'talk',
    'resolve',
    'take',
    'take',
    'decline',
  ] as const),
] as const;
export type Way = (typeof ways)[number];

export type Step = {
  way: Way;
  actor: number;
  term: number;
  revision: number;
  isStale: boolean;
  isLikely: boolean;
  n: number;
};

const small = fc.nat({ max: 11 });

export const steps = fc.record<Step>({
  way: fc.constantFrom(...ways),
  actor: small,
  term: small,
  revision: small,
  isStale: fc.integer({ min: 0, max: 9 }).map((of) => of === 0),
  isLikely: fc.integer({ min: 0, max: 9 }).map((of) => of > 3),
  n: fc.nat({ max: 5 }),
});

const later = () => new Date(Date.now() + 3_600_000);
/** Beside those they began with; of six changes one takes all roles away. */
const extraRoles: Role[][] = [[], [], [], ['AUTHOR'], ['REVIEWER'], ['PUBLISHER']];

/** Takes the step, with whatever there is; nothing, where there is nothing to take it with. */
export async function take(step: Step, place: Place): Promise<Outcome<unknown> | null> {
  const { way, n, isStale } = step;
  const { glossaryId, people, administrator, term, revision, liveId, formerId, scheduleId, dueAt, threadId } = place;
  const actor = people[step.actor % people.length] as Actor;
  const other = people[n % people.length] as Actor;
  const version = (revision?.version ?? 0) + (isStale ? 1 : 0);
  if (way === 'create') return createTerm({ glossaryId, content: someContent() }, actor);
  if (way === 'policy') return setPolicy(glossaryId, n);
  if (way === 'timePasses') return passTime();
  if (way === 'roles') {
    const extra = (extraRoles[n] ?? []).map((role) => ({ role, glossaryId }));
    const grants = n === 0 ? [] : [...actor.grants, ...extra];
    return changeRoles({ userId: actor.id, grants }, administrator);
  }
  if (!term) return null;
  if (way === 'revise') return revise({ termId: term.id }, actor);
  if (way === 'scheduleRetirement') return scheduleRetirement({ termId: term.id, dueAt: later() }, actor);
  if (way === 'cancelRetirement') return cancelRetirement({ termId: term.id }, actor);
  if (way === 'retry') return scheduleId ? retry({ scheduleId }, actor) : null;
  if (way === 'reschedule')
    return scheduleId && dueAt ? reschedule({ scheduleId, wasDueAt: dueAt, dueAt: later() }, actor) : null;
  if (!revision) return null;
  const { id: revisionId } = revision;
  if (way === 'save') return saveDraft({ revisionId, version, content: someContent() }, actor);
  if (way === 'talk') return startThread(somethingSaid(revisionId, n), actor);
  if (way === 'resolve') return threadId ? resolveThread({ threadId }, actor) : null;
  if (way === 'decline') return threadId ? declineSuggestion({ threadId }, actor) : null;
  if (way === 'take') return threadId ? takeSuggestion({ threadId, revisionId, version }, actor) : null;
  if (way === 'restore')
    return restoreRevision({ revisionId: formerId ?? revisionId, liveId: isStale ? null : liveId }, actor);
  if (way === 'name') return nameReviewer({ revisionId, reviewerId: other.id }, actor);
  if (way === 'claim') return claimReview({ revisionId }, actor);
  if (way === 'release') return releaseClaim({ revisionId }, actor);
  const note = n === 0 ? '' : 'A note.';
  return applyTransition({ name: way, revisionId, version, note, scheduledFor: later() }, actor);
}

/** A remark, or other words for the beginning of the definition ("What Term 7 means."), as `someContent` writes it. */
const somethingSaid = (revisionId: string, n: number) =>
  newThread.parse({
    revisionId,
    selected: n === 0 ? null : { field: 'definition', exact: 'What', before: 0 },
    text: `Remark ${n}`,
    replacement: n > 2 ? 'All that' : null,
  });

async function setPolicy(id: string, n: number): Promise<null> {
  const asking = (['EVERYONE', 'BY_TOPIC', 'NOBODY'] as const)[n % 3];
  const policy = {
    approvalsRequired: n % 3,
    publishersMaySendBack: n % 2 === 0,
    openThreadsBlock: n === 5,
    reviewInterval: n === 0 ? null : n,
  };
  await db.glossary.update({ where: { id }, data: { ...policy, asking } });
  return null;
}

/** What is scheduled becomes due, and a worker looks. */
async function passTime(): Promise<null> {
  await db.$executeRaw`UPDATE editorial."Schedule" SET "dueAt" = clock_timestamp()
    WHERE "doneAt" IS NULL AND "cancelledAt" IS NULL AND "heldAt" IS NULL`;
  await publishDue();
  return null;
}
