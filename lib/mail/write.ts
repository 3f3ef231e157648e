import 'server-only';
import type { Transaction } from '@/lib/db';
import { wakeWorker } from '@/lib/jobs/wake';
import { rendered, type Words } from './words';

type Letter = {
  /** Somebody with an account (id), or a reader who left their address (leadId). */
  to: { id: string | null; leadId?: string; email: string };
  subject: string;
  words: Words;
  headers?: Record<string, string>;
  /** Its words open a door: they are erased once it is sent. */
  hasSecret?: boolean;
};

/** Puts a message into the outbox, as part of the transaction that decided it. The worker sends it after the commit. */
export async function writeMail(tx: Transaction, { to, subject, words, headers, hasSecret }: Letter): Promise<void> {
  await tx.mail.create({
    data: {
      userId: to.id,
      leadId: to.leadId ?? null,
      to: to.email,
      subject: oneLine(subject),
      ...rendered(words),
      headers: headers ?? {},
      hasSecret: hasSecret ?? false,
    },
    select: { id: true },
  });
  await wakeWorker(tx);
}

/** Nothing in a headword or a name may begin another header (RFC 5322, 2.2). */
const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim().slice(0, 300);
