import 'server-only';
import { command } from '@/lib/command';
import type { Transaction } from '@/lib/db';
import { accepted, type Outcome } from '@/lib/refusal';
import { databaseNow } from '@/lib/revisions/lock';
import { newSecret, secretHash } from '@/lib/secret';
import { mayWrite } from '@/lib/visitors/letters';
import { mailThatConfirmed, mailToConfirm } from './letters';

/** How long a lead waits for its confirmation, in hours. */
const pendingHours = 48;

type Asking = { email: string; page: string; wordsHash: string; language: string };

/**
 * Keeps an address that a reader left, pending, and mails it a link to confirm; one that confirmed before is mailed that
 * it did, and stays as it was. Accepts whatever it is told, in the same way: nobody learns who is on the list. Nothing
 * is mailed to an address that was written to too often today.
 */
export async function ask(asking: Asking): Promise<Outcome> {
  if (!(await mayWrite('offer', asking.email))) return accepted(undefined);
  return command(async (tx) => {
    const { email, language } = asking;
    const [known] = await tx.$queryRaw<{ id: string; confirmedAt: Date | null }[]>`
      SELECT id, "confirmedAt" FROM editorial."Lead" WHERE email = ${email} FOR UPDATE`;
    if (known?.confirmedAt) await mailThatConfirmed(tx, { leadId: known.id, email, language });
    else await keepPending(tx, known?.id, asking);
    return accepted(undefined);
  });
}

/** A second asking makes the first one's link useless, and takes its message back where it was not sent yet. */
async function keepPending(tx: Transaction, knownId: string | undefined, asking: Asking): Promise<void> {
  const { language, email, page, wordsHash } = asking;
  const secret = newSecret();
  const askedAt = await databaseNow(tx);
  const expiresAt = new Date(askedAt.getTime() + pendingHours * 3_600_000);
  const kept = { email, page, wordsHash, askedAt, expiresAt, secretHash: secretHash(secret) ?? '' };
  if (knownId) await tx.mail.deleteMany({ where: { leadId: knownId, sentAt: null } });
  const { id: leadId } = knownId
    ? await tx.lead.update({ where: { id: knownId }, data: kept, select: { id: true } })
    : await tx.lead.create({ data: kept, select: { id: true } });
  await mailToConfirm(tx, { leadId, email, language, secret });
}
