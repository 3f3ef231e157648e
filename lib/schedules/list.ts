import 'server-only';
import { db } from '@/lib/db';
import type { Refusal } from '@/lib/refusal';
import type { Actor } from '@/lib/workflow/actor';
import { reachOf } from '@/lib/workflow/reach';

export type OpenSchedule = {
  id: string;
  kind: 'PUBLISH' | 'RETIRE';
  dueAt: Date;
  byName: string;
  /** Of the revision that goes live. */
  number: number | null;
  /** The headword that a retired term's address leads to. */
  replacement: string | null;
  /** Why it is held; nothing, where it is not. */
  refusal: Pick<Refusal, 'reason' | 'fields'> | null;
};

export type ScheduleLine = OpenSchedule & {
  termId: string;
  headword: string;
  glossaryId: string;
  glossary: string;
  doneAt: Date | null;
  cancelledAt: Date | null;
};

const shape = {
  by: { select: { name: true } },
  revision: { select: { number: true } },
  replacement: { select: { headword: true } },
  term: { select: { headword: true, glossaryId: true, glossary: { select: { name: true } } } },
} as const;

type Found = Awaited<ReturnType<typeof findAll>>[number];

const findAll = (where: Parameters<typeof db.schedule.findMany>[0] & object, take: number) =>
  db.schedule.findMany({ ...where, include: shape, orderBy: [{ dueAt: 'asc' }, { id: 'asc' }], take });

const lineOf = ({ by, revision, replacement, term, refusal, heldAt, ...schedule }: Found): ScheduleLine => ({
  ...schedule,
  byName: by.name,
  number: revision?.number ?? null,
  replacement: replacement?.headword ?? null,
  refusal: heldAt ? (refusal as OpenSchedule['refusal']) : null,
  headword: term.headword,
  glossaryId: term.glossaryId,
  glossary: term.glossary.name,
});

/** What of a term is scheduled and neither done nor cancelled. */
export const listOpenSchedules = async (termId: string): Promise<OpenSchedule[]> =>
  (await findAll({ where: { termId, doneAt: null, cancelledAt: null } }, 2)).map(lineOf);

const within = (actor: Actor) => {
  const reach = reachOf(actor);
  return reach === 'all' ? {} : { term: { glossaryId: { in: [...reach] } } };
};

/** What is held in the glossaries the actor may enter, the oldest first, at most 100. */
export const listHeld = async (actor: Actor): Promise<ScheduleLine[]> =>
  (await findAll({ where: { ...within(actor), doneAt: null, cancelledAt: null, heldAt: { not: null } } }, 100)).map(
    lineOf,
  );

/** What is or was due from one instant until before another, done, waiting or cancelled, at most 500. */
export const listBetween = async (actor: Actor, from: Date, until: Date): Promise<ScheduleLine[]> =>
  (await findAll({ where: { ...within(actor), dueAt: { gte: from, lt: until } } }, 500)).map(lineOf);
