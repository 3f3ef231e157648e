import 'server-only';
import { command } from '@/lib/command';
import { appendEvent } from '@/lib/events/append';
import { isMailSet } from '@/lib/mail/transport';
import { writeMail } from '@/lib/mail/write';
import { accepted, type Outcome, refused } from '@/lib/refusal';
import type { Invitation } from './forms';
import { grantWords } from './grant-words';
import { invitationMail } from './invitation-mail';
import { createLink } from './link';
import { areGlossaries } from './roles';
import { type By, whyNot } from './stand';

/**
 * Adds a person with their roles; the path of the one-time link with which they choose a password.
 * Refuses `signedOut` and `wrongRole` to all but administrators, and an address that is taken.
 */
export const invite = (form: Invitation, by: By): Promise<Outcome<{ userId: string; link: string }>> =>
  command(async (tx) => {
    const reason = await whyNot(tx, by);
    if (reason) return refused(reason);
    if (await tx.user.findUnique({ where: { email: form.email }, select: { id: true } }))
      return refused('invalid', { fields: { email: 'Somebody with this address is here already.' } });
    if (!(await areGlossaries(tx, form.grants))) return refused('notFound');
    const { id: userId } = await tx.user.create({
      data: { email: form.email, name: form.name, memberships: { create: form.grants } },
      select: { id: true },
    });
    const link = await createLink(tx, 'INVITATION', userId);
    if (isMailSet()) await writeMail(tx, invitationMail({ id: userId, email: form.email }, link));
    await appendEvent(tx, {
      stream: 'people',
      kind: 'invited',
      actorId: by?.id ?? null,
      details: { userId, after: grantWords(form.grants) },
    });
    return accepted({ userId, link });
  });
