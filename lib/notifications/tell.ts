import 'server-only';
import type { Transaction } from '@/lib/db';
import { wakeWorker } from '@/lib/jobs/wake';
import { type Delivery, type NotificationKind, usualDelivery } from './kinds';

export type Notice = {
  kind: NotificationKind;
  /** Whom it concerns; who is not told after all is decided here. */
  to: readonly string[];
  /** Whose act it was; nobody: the clock, or a guest. */
  actorId: string | null;
  termId: string;
  revisionId?: string | null;
  threadId?: string | null;
  details?: { [name: string]: string | number | boolean | null };
};

/**
 * Tells people, as part of the transaction that decided what they are told: the rows are the outbox of the mail too.
 * Nobody is told of their own act, twice of one, without an account that is active, or of a glossary they may not enter.
 */
export async function tell(tx: Transaction, notice: Notice): Promise<void> {
  const { kind, actorId, termId, revisionId = null, threadId = null, details = {} } = notice;
  const others = [...new Set(notice.to)].filter((id) => id !== actorId);
  if (others.length === 0) return;
  const people = await tx.$queryRaw<{ userId: string; delivery: Delivery }[]>`
    SELECT person.id AS "userId", coalesce(choice.delivery::text, ${usualDelivery}) AS delivery
    FROM editorial."User" AS person
    LEFT JOIN editorial."NotificationChoice" AS choice ON choice."userId" = person.id AND choice.kind = ${kind}
    WHERE person.id = ANY(${others}::uuid[]) AND person."disabledAt" IS NULL AND EXISTS (
      SELECT FROM editorial."Membership" AS held, editorial."Term" AS term
      WHERE held."userId" = person.id AND term.id = ${termId}::uuid
        AND (held."glossaryId" IS NULL OR held."glossaryId" = term."glossaryId"))
    ORDER BY person.id`;
  if (people.length === 0) return;
  await tx.notification.createMany({
    data: people.map((person) => ({ ...person, kind, actorId, termId, revisionId, threadId, details })),
  });
  await wakeWorker(tx);
}
