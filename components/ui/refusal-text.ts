import type { Reason, Refusal } from '@/lib/refusal';

const minutes = (seconds: number) => (seconds <= 90 ? 'a minute' : `${Math.ceil(seconds / 60)} minutes`);

const clock = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

/** The one sentence of each reason. A new reason does not compile until it has words. */
const sentences: Record<Reason, (refusal: Refusal) => string> = {
  signedOut: () => 'You are signed out. Sign in again in another tab, then repeat this: nothing you typed is lost.',
  wrongRole: () => 'Your roles do not allow this.',
  notYours: () => 'Only somebody who worked on this revision may do this.',
  ownWork: () => 'You wrote part of this text, so somebody else has to review it.',
  wrongStatus: () => 'This is no longer possible: the status has changed. Reload the page to see where it stands.',
  incomplete: () => 'Something is still missing: see the fields that are marked.',
  invalid: () => 'Please check the fields that are marked.',
  conflict: ({ by, at }) =>
    `${by ?? 'Somebody'} was faster${at ? `, on ${clock.format(new Date(at))}` : ''}: nothing of theirs was overwritten, and what you typed is still here. Reload to see the change.`,
  notFound: () => 'This does not exist, or not any more.',
  tooMany: ({ retryAfter }) =>
    `That was too often. Please try again in ${retryAfter ? minutes(retryAfter) : 'a few minutes'}.`,
};

/** What a refusal says to the person: its problem with the form as a whole where it names one, else its sentence. */
export const refusalText = (refusal: Refusal): string => refusal.fields?.[''] ?? sentences[refusal.reason](refusal);

/** What is said when no answer came at all, and nobody knows whether the request arrived. */
export const noAnswerText =
  'The server could not be reached, or could not answer. What you typed is still here: please try again.';
