import 'server-only';
import { db } from '@/lib/db';
import { notificationPlace } from '@/lib/notifications/place';
import { siteAddress } from '@/lib/site/address';
import { findSite } from '@/lib/site/find';
import { latestAt } from '@/lib/site/zone';
import { Prisma } from '@/prisma/client/client';
import { lockPending, markMailed, type Pending, sentenceOf } from './pending';
import { writeMail } from './write';

/** When the daily mail is written, in the site's zone. */
const dailyAt = '08:00';

const mostLines = 100;

/**
 * Writes one mail a day to each person with notifications they want daily: of all that happened before the latest eight
 * o'clock and was not read in the studio since. A worker that was down at eight does it when it is back.
 */
export async function composeDigests(): Promise<void> {
  const [[clock], { timeZone }] = await Promise.all([
    db.$queryRaw<{ now: Date }[]>`SELECT clock_timestamp() AS now`,
    findSite(),
  ]);
  const until = latestAt(dailyAt, clock?.now ?? new Date(), timeZone);
  const people = await db.$queryRaw<{ userId: string }[]>`
    SELECT DISTINCT "userId" FROM editorial."Notification"
    WHERE "mailedAt" IS NULL AND delivery = 'DAILY' AND "readAt" IS NULL AND at < ${until}`;
  for (const { userId } of people) await composeDigest(userId, until);
}

const composeDigest = (userId: string, until: Date) =>
  db.$transaction(async (tx) => {
    const [turn] = await tx.$queryRaw<{ isOurs: boolean }[]>`
      SELECT pg_try_advisory_xact_lock(hashtextextended(${`digest ${userId}`}, 0)) AS "isOurs"`;
    if (!turn?.isOurs) return;
    const condition = Prisma.sql`notice.delivery = 'DAILY' AND notice."readAt" IS NULL
      AND notice.at < ${until} AND notice."userId" = ${userId}::uuid`;
    const pending = await lockPending(tx, condition, mostLines);
    const [first] = pending;
    if (!first) return;
    await writeMail(tx, {
      to: { id: userId, email: first.email },
      subject: pending.length === 1 ? sentenceOf(first) : `${pending.length} things happened on your glossaries`,
      words: {
        lines: pending.map(lineOf),
        button: { text: 'Open your notifications', href: siteAddress('/studio/notifications') },
        foot: 'You get this once a day because you chose so.',
        footLink: { text: 'Choose what you are mailed', href: siteAddress('/studio/account#mail') },
      },
    });
    await markMailed(
      tx,
      pending.map(({ id }) => id),
    );
  });

const lineOf = (notice: Pending): string => `${sentenceOf(notice)}\n${siteAddress(notificationPlace(notice))}`;
