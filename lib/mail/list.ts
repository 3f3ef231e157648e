import 'server-only';
import { db } from '@/lib/db';

export type MailState = 'waiting' | 'sent' | 'givenUp';

export type MailLine = {
  id: string;
  to: string;
  subject: string;
  createdAt: Date;
  state: MailState;
  /** What the last attempt met. */
  problem: string;
};

export type MailView = MailLine & { text: string; html: string };

const shape = {
  id: true,
  to: true,
  subject: true,
  createdAt: true,
  sentAt: true,
  givenUpAt: true,
  problem: true,
} as const;

const stateOf = ({ sentAt, givenUpAt }: { sentAt: Date | null; givenUpAt: Date | null }): MailState =>
  sentAt ? 'sent' : givenUpAt ? 'givenUp' : 'waiting';

/** Outgoing mail, newest first, at most `limit` before this id (ids grow with time). */
export async function listMail({ before, limit }: { before: string | null; limit: number }): Promise<MailLine[]> {
  const rows = await db.mail.findMany({
    where: before ? { id: { lt: before } } : {},
    orderBy: { id: 'desc' },
    take: limit,
    select: shape,
  });
  return rows.map(({ sentAt, givenUpAt, ...mail }) => ({ ...mail, state: stateOf({ sentAt, givenUpAt }) }));
}

/** One message with its words, or nothing. They are gone where they opened a door and were sent. */
export async function findMail(id: string): Promise<MailView | null> {
  const mail = await db.mail.findUnique({ where: { id }, select: { ...shape, text: true, html: true } });
  return mail && { ...mail, state: stateOf(mail) };
}
