import type { Transaction } from '@/lib/db';
import type { Happening } from '@/lib/events/append';
import type { TermEventKind } from '@/lib/events/kinds';
import type { Outcome } from '@/lib/refusal';
import type { Actor } from '@/lib/workflow/actor';
import type { Status } from '@/lib/workflow/status';
import type { Standing, TransitionName } from '@/lib/workflow/transitions';
import type { Prisma } from '@/prisma/client/client';
import type { OpenedRevision } from './open';

/** A transition as a form asks for it. */
export type Transit = {
  name: TransitionName;
  revisionId: string;
  /** The version that the form was opened on. */
  version: number;
  note?: string | undefined;
  /** Retire: the live term of the same glossary that its address leads to. */
  replacementId?: string | null | undefined;
  /** Schedule: an instant in the future, by the database's clock. */
  scheduledFor?: Date | null | undefined;
  /** The schedule that does it; nobody asks for it now. */
  scheduleId?: string;
};

/** A transition that the table allows, with everything locked and read again. */
export type Step = {
  tx: Transaction;
  revision: OpenedRevision;
  standing: Standing;
  actor: Actor;
  /** The active ones among the actor and the reviewers, with the roles they hold now. */
  accounts: ReadonlyMap<string, Actor>;
  input: Transit;
  note: string;
  now: Date;
};

/** What a transition does beside moving the status: fields to write, words for the record, whether the public side changes. */
type Effect = {
  to: Status;
  kind: TermEventKind;
  fields?: Prisma.RevisionUpdateManyMutationInput;
  details?: Happening['details'];
  isPublic?: boolean;
};

export type PrepareEffect = (step: Step) => Promise<Outcome<Effect>>;
