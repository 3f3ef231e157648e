import 'server-only';
import { db } from '@/lib/db';
import { notificationPlace } from '@/lib/notifications/place';
import { siteAddress } from '@/lib/site/address';
import { Prisma } from '@/prisma/client/client';
import { lockPending, markMailed, type Pending, quoteOf, sentenceOf } from './pending';
import { unsubscribeToken } from './unsubscribe';
import { writeMail } from './write';

const atATime = 50;

/** Writes a mail for each notification whose person wants it at once. Several workers share them by row locks. */
export async function composeMail(): Promise<void> {
  for (let written = atATime; written === atATime; ) written = await composeSome();
}

const composeSome = (): Promise<number> =>
  db.$transaction(async (tx) => {
    const pending = await lockPending(tx, Prisma.sql`notice.delivery = 'AT_ONCE'`, atATime);
    for (const notice of pending) await writeMail(tx, letterOf(notice));
    await markMailed(
      tx,
      pending.map(({ id }) => id),
    );
    return pending.length;
  });

function letterOf(notice: Pending) {
  const { userId, email, kind, glossary, headword } = notice;
  const button = kind === 'askedToReview' || kind === 'reviewOverdue' ? `Review ${headword}` : `Open ${headword}`;
  return {
    to: { id: userId, email },
    subject: sentenceOf(notice),
    words: {
      lines: [`${sentenceOf(notice)}.`.replace('?.', '?')],
      quote: quoteOf(notice),
      button: { text: button, href: siteAddress(notificationPlace(notice)) },
      foot: `You get this because you work on ${glossary}.`,
      footLink: { text: 'Choose what you are mailed', href: siteAddress('/studio/account#mail') },
    },
    headers: { ...threadHeaders(notice), ...unsubscribeHeaders(notice) },
  };
}

/** Mail about one revision is one conversation (RFC 5322, 3.6.4): all of it answers the same, unsent message. */
function threadHeaders({ termId, revisionId }: Pending): Record<string, string> {
  const root = `<${revisionId ?? termId}.revision@${new URL(siteAddress('/')).hostname}>`;
  return { 'In-Reply-To': root, References: root };
}

/** One click in the mail program, without signing in (RFC 8058). */
function unsubscribeHeaders({ userId, kind }: Pending): Record<string, string> {
  const address = siteAddress(`/api/unsubscribe/${unsubscribeToken({ userId, kind })}`);
  return { 'List-Unsubscribe': `<${address}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' };
}
