import type { Step } from '../effect';

const open = { kind: 'PUBLISH', doneAt: null, cancelledAt: null } as const;

/** The revision does not wait for its instant any more: somebody published it by hand, or the instant came. */
export async function finishPublication({ tx, revision, now }: Step): Promise<void> {
  await tx.schedule.updateMany({ where: { ...open, revisionId: revision.id }, data: { doneAt: now } });
}

/** The revision does not go live at its instant. */
export async function cancelPublication({ tx, revision, now }: Step): Promise<void> {
  await tx.schedule.updateMany({ where: { ...open, revisionId: revision.id }, data: { cancelledAt: now } });
}

/** The term does not wait for its retirement any more. */
export async function finishRetirement({ tx, revision, now }: Step): Promise<void> {
  const where = { kind: 'RETIRE', termId: revision.termId, doneAt: null, cancelledAt: null } as const;
  await tx.schedule.updateMany({ where, data: { doneAt: now } });
}
