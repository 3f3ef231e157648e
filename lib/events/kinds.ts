/** Everything that can happen, as the record of it names it. Each kind has its sentence in the interface. */
export const termEventKinds = [
  'created',
  'drafted',
  'revised',
  'submitted',
  'withdrawn',
  'discarded',
  'approved',
  'changesRequested',
  'scheduled',
  'unscheduled',
  'published',
  'imported',
  'retired',
  'confirmed',
  'restored',
  'held',
  'retirementScheduled',
  'retirementCancelled',
  'reviewerAsked',
  'suggestionTaken',
  'suggestionDeclined',
  'previewLinkMade',
  'previewLinkRevoked',
  'paired',
  'unpaired',
  'linkingChanged',
  'searchTaken',
  'proposalTaken',
  'proposalDeclined',
  'proposalMerged',
] as const;

/** What became of readers' words that belong to no term: in the stream "readers". */
const readersEventKinds = ['searchDismissed'] as const;

const glossaryEventKinds = [
  'glossaryCreated',
  'glossaryChanged',
  'topicNamed',
  'topicReviewersChosen',
  'siteChanged',
] as const;

const peopleEventKinds = [
  'administratorCreated',
  'invited',
  'invitationAccepted',
  'rolesChanged',
  'disabled',
  'enabled',
  'sessionsEnded',
  'resetOffered',
  'passwordReset',
  'passwordChanged',
  'accountChanged',
] as const;

const leadEventKinds = ['leadsExported', 'leadsErased'] as const;

const eventKinds = [
  ...termEventKinds,
  ...readersEventKinds,
  ...glossaryEventKinds,
  ...peopleEventKinds,
  ...leadEventKinds,
] as const;

export type EventKind = (typeof eventKinds)[number];
export type TermEventKind = (typeof termEventKinds)[number];
