import type { NotificationKind } from './kinds';

/** What a sentence is made of. Nobody as actor: the clock, or a guest. */
export type Told = {
  actor: string | null;
  headword: string;
  details: Record<string, unknown>;
};

/** What happened, in one sentence without its full stop. A new kind does not compile without words. */
const sentences: Record<NotificationKind, (told: Told) => string> = {
  askedToReview: ({ actor, headword }) => `${actor ?? 'The glossary'} asks you to review “${headword}”`,
  changesRequested: ({ actor, headword }) => `${actor ?? 'Somebody'} asks for changes to “${headword}”`,
  approved: ({ actor, headword }) => `“${headword}” can be published: ${actor ?? 'somebody'} approved it`,
  published: ({ actor, headword }) => `“${headword}” is live: ${actor ?? 'the schedule'} published it`,
  held: ({ headword, details }) => `What was scheduled for “${headword}” is held${because(details)}`,
  mentioned: ({ actor, headword }) => `${actor ?? 'A guest'} mentioned you on “${headword}”`,
  replied: ({ actor, headword, details }) => `${actor ?? guest(details)} wrote about “${headword}”`,
  reviewOverdue: ({ headword }) => `“${headword}” is due to be read again: is it still accurate?`,
};

const guest = ({ guest }: Record<string, unknown>): string =>
  typeof guest === 'string' && guest ? `${guest}, a guest,` : 'A guest';

const because = ({ why }: Record<string, unknown>): string =>
  typeof why === 'string' ? `: ${why.replace(/\.$/, '')}` : '';

/** What a notification says, in one sentence without its full stop. */
export const notificationSentence = (kind: NotificationKind, told: Told): string => sentences[kind](told);

/** The words somebody left with it, if any. */
export const wordsOf = ({ note, text }: Record<string, unknown>): string =>
  typeof note === 'string' && note ? note : typeof text === 'string' ? text : '';
