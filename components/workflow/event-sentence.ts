import type { TermEventKind } from '@/lib/events/kinds';

/** What a sentence is made of besides who did it. */
type Told = { details: Record<string, unknown>; revision: string };

const instant = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' });
const number = (value: unknown): number => (typeof value === 'number' ? value : 0);

/** " for 1 May 2027, 09:00 UTC" */
const at = (value: unknown): string => (typeof value === 'string' ? ` for ${instant.format(new Date(value))} UTC` : '');

/** "1 of 2 approvals", where more than one was asked for. */
function approvals({ approvals, approvalsRequired }: Record<string, unknown>): string {
  const required = number(approvalsRequired);
  return required > 1 ? `, ${number(approvals)} of ${required} approvals` : '';
}

/** What happened, as the rest of a sentence that begins with who did it. A new kind does not compile without words. */
const sentences: Record<TermEventKind, (told: Told) => string> = {
  created: ({ revision }) => `created the term and opened ${revision}`,
  drafted: ({ revision }) => `began to write in ${revision}`,
  revised: ({ revision, details }) =>
    `opened ${revision}${number(details.from) ? `, based on revision ${number(details.from)}` : ''}`,
  submitted: ({ revision, details }) =>
    details.withoutReview === true
      ? `submitted ${revision}; this glossary requires no review`
      : details.approvedBefore != null
        ? `submitted ${revision}; exactly this text had been approved before`
        : `submitted ${revision} for review`,
  withdrawn: ({ revision }) => `withdrew ${revision}`,
  discarded: ({ revision }) => `discarded ${revision}`,
  approved: ({ revision, details }) => `approved ${revision}${approvals(details)}`,
  changesRequested: ({ revision }) => `requested changes to ${revision}`,
  scheduled: ({ revision, details }) => `scheduled ${revision}${at(details.scheduledFor)}`,
  unscheduled: ({ revision }) => `took ${revision} off the schedule`,
  published: ({ revision, details }) =>
    `published ${revision}${details.withoutReview === true ? ' without review' : ''}`,
  imported: ({ revision }) => `imported ${revision} and published it without review`,
  retired: ({ details }) => `retired the term${details.replacementId ? ' and named a replacement' : ''}`,
  confirmed: ({ revision }) => `confirmed that ${revision} is still accurate`,
  restored: ({ revision, details }) =>
    `published ${revision}, which restores revision ${number(details.restored)}${details.withoutReview === true ? ', without review' : ''}`,
  held: ({ details }) => `held what was scheduled${typeof details.why === 'string' ? `: ${details.why}` : ''}`,
  retirementScheduled: ({ details }) => `scheduled the retirement of the term${at(details.scheduledFor)}`,
  retirementCancelled: () => 'took the retirement of the term off the schedule',
  reviewerAsked: ({ revision, details }) => `asked ${details.reviewer} to review ${revision}`,
  suggestionTaken: ({ revision, details }) => `took a suggestion of ${details.proposedBy} into ${revision}`,
  suggestionDeclined: ({ details }) => `declined a suggestion of ${details.proposedBy}`,
  linkingChanged: ({ details }) =>
    `let names of the term ${details.neverLinked ? 'become no links' : details.caseMatters ? 'be linked only as they are written' : 'be linked'}`,
  previewLinkMade: ({ revision, details }) =>
    `made a preview link to ${revision}${details.label ? ` for ${details.label}` : ''}`,
  previewLinkRevoked: ({ revision, details }) =>
    `revoked a preview link to ${revision}${details.label ? ` for ${details.label}` : ''}`,
  paired: ({ details }) => `made the term a translation of ${details.original}`,
  searchTaken: ({ details }) => `answered a search for “${details.words}”`,
  proposalTaken: () => 'took what a reader proposed',
  proposalDeclined: () => 'declined what a reader proposed',
  proposalMerged: () => 'merged what two readers proposed',
  unpaired: ({ details }) => `made the term no translation of ${details.original} any more`,
};

/** What happened to a term, as the rest of a sentence that begins with who did it. */
export const eventSentence = (kind: TermEventKind, told: Told): string => sentences[kind](told);
