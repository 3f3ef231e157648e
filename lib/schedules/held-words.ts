import type { Reason, Refusal } from '@/lib/refusal';

const sentences: Record<Reason, string> = {
  signedOut: 'The account of the publisher is disabled.',
  wrongRole: 'The publisher may no longer do this here.',
  notYours: 'The publisher may no longer do this here.',
  ownWork: 'The publisher may no longer do this here.',
  wrongStatus: 'There is nothing to do it with: the status has changed.',
  incomplete: 'Something is missing.',
  invalid: 'Something has changed since.',
  conflict: 'Somebody changed it at the same moment.',
  notFound: 'The publisher may no longer see it.',
  tooMany: 'The database was too busy.',
};

/** Why a schedule is held, in plain words. */
export const heldWords = ({ reason, fields }: Pick<Refusal, 'reason' | 'fields'>): string =>
  Object.values(fields ?? {}).join(' ') || sentences[reason];
