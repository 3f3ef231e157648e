import 'server-only';
import { db } from '@/lib/db';
import { accepted, type Outcome } from '@/lib/refusal';
import type { Actor } from '@/lib/workflow/actor';
import { type Delivery, type NotificationKind, notificationKinds, usualDelivery } from './kinds';

export type Choices = Record<NotificationKind, Delivery>;

/** How this person wants to be mailed about each kind. One query. */
export async function findChoices(actor: Actor): Promise<Choices> {
  const made = await db.notificationChoice.findMany({ where: { userId: actor.id } });
  const chosen = (kind: NotificationKind) => made.find((choice) => choice.kind === kind)?.delivery ?? usualDelivery;
  return Object.fromEntries(notificationKinds.map((kind) => [kind, chosen(kind)])) as Choices;
}

/** Chooses how this person is mailed about a kind from now on. What has happened before keeps its choice. */
export async function choose(
  { kind, delivery }: { kind: NotificationKind; delivery: Delivery },
  { id: userId }: Pick<Actor, 'id'>,
): Promise<Outcome> {
  await db.notificationChoice.upsert({
    where: { userId_kind: { userId, kind } },
    create: { userId, kind, delivery },
    update: { delivery },
  });
  return accepted(undefined);
}
