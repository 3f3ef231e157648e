import type { Reason } from '@/lib/refusal';
import { type Actor, holds, type Role } from './actor';
import type { Status } from './status';

export const transitionNames = [
  'submit',
  'withdraw',
  'discard',
  'approve',
  'requestChanges',
  'schedule',
  'unschedule',
  'publish',
  'retire',
  'confirm',
] as const;

export type TransitionName = (typeof transitionNames)[number];

/** One row of the table: who may move a revision from where to where. */
export type Rule = {
  name: TransitionName;
  from: readonly Status[];
  /** Where it leads; approve stays IN_REVIEW until enough reviewers have approved, confirm stays where it is. */
  to: Status;
  role: Role;
  /** Only its contributors may, nobody who wrote a word of it may, or it does not matter. */
  ownWork: 'required' | 'forbidden' | 'allowed';
  note: 'required' | 'optional';
  /** Only where the policy that the revision was submitted under allows it. */
  policy?: 'publishersMaySendBack';
};

/** The workflow. Checks, buttons, documentation and tests are derived from this table and nothing else. */
export const transitions: readonly Rule[] = [
  { name: 'submit', from: ['DRAFT'], to: 'IN_REVIEW', role: 'AUTHOR', ownWork: 'required', note: 'optional' },
  {
    name: 'withdraw',
    from: ['IN_REVIEW', 'APPROVED'],
    to: 'RETURNED',
    role: 'AUTHOR',
    ownWork: 'required',
    note: 'optional',
  },
  { name: 'discard', from: ['DRAFT'], to: 'DISCARDED', role: 'AUTHOR', ownWork: 'required', note: 'optional' },
  { name: 'approve', from: ['IN_REVIEW'], to: 'APPROVED', role: 'REVIEWER', ownWork: 'forbidden', note: 'optional' },
  {
    name: 'requestChanges',
    from: ['IN_REVIEW'],
    to: 'RETURNED',
    role: 'REVIEWER',
    ownWork: 'forbidden',
    note: 'required',
  },
  {
    name: 'requestChanges',
    from: ['APPROVED', 'SCHEDULED'],
    to: 'RETURNED',
    role: 'PUBLISHER',
    ownWork: 'allowed',
    note: 'required',
    policy: 'publishersMaySendBack',
  },
  { name: 'schedule', from: ['APPROVED'], to: 'SCHEDULED', role: 'PUBLISHER', ownWork: 'allowed', note: 'optional' },
  { name: 'unschedule', from: ['SCHEDULED'], to: 'APPROVED', role: 'PUBLISHER', ownWork: 'allowed', note: 'optional' },
  {
    name: 'publish',
    from: ['APPROVED', 'SCHEDULED'],
    to: 'PUBLISHED',
    role: 'PUBLISHER',
    ownWork: 'allowed',
    note: 'optional',
  },
  { name: 'retire', from: ['PUBLISHED'], to: 'RETIRED', role: 'PUBLISHER', ownWork: 'allowed', note: 'optional' },
  { name: 'confirm', from: ['PUBLISHED'], to: 'PUBLISHED', role: 'REVIEWER', ownWork: 'forbidden', note: 'optional' },
];

/** What the rules need to know of a revision: its status, whose work it is, and who has reviewed it already. */
export type Standing = {
  status: Status;
  glossaryId: string;
  contributorIds: readonly string[];
  /** Whose words its text holds: its contributors, and those whose unpublished text it started from. */
  writerIds: readonly string[];
  reviewerIds?: readonly string[];
  /** As many approvals count as it requires, though it may still be in review: a reviewer has their role back. */
  hasEnough?: boolean;
  /** The policy it was submitted under; what is not said is allowed. */
  publishersMaySendBack?: boolean;
};

/** The row that applies to this revision, or nothing where the transition does not start from its status. */
export const findRule = (name: TransitionName, status: Status): Rule | undefined =>
  transitions.find((rule) => rule.name === name && rule.from.includes(status));

/** Why the actor may not do this to the revision as it stands, or null where they may. Content is checked elsewhere. */
export function refusal(name: TransitionName, revision: Standing, actor: Actor): Reason | null {
  const rule = findRule(name, revision.status);
  const mightElsewhere = transitions.some((row) => row.name === name && holds(actor, row.role, revision.glossaryId));
  if (!rule) return mightElsewhere ? 'wrongStatus' : 'wrongRole';
  if (!holds(actor, rule.role, revision.glossaryId)) return 'wrongRole';
  if (rule.policy && revision[rule.policy] === false) return 'wrongRole';
  if (rule.ownWork === 'required' && !revision.contributorIds.includes(actor.id)) return 'notYours';
  if (rule.ownWork === 'forbidden' && revision.writerIds.includes(actor.id)) return 'ownWork';
  const decided = isReview(rule) && revision.reviewerIds?.includes(actor.id);
  if (decided && !(name === 'approve' && revision.hasEnough)) return 'wrongStatus';
  return null;
}

/**
 * A reviewer's decision, which each of them takes once on a revision. Only where enough approvals count and it has not
 * moved on, because one of them did not count when the last was given, may they repeat theirs to move it on.
 */
const isReview = ({ role, from }: Rule): boolean => role === 'REVIEWER' && from.includes('IN_REVIEW');

/** What this actor may do to this revision now, in the order of the table: the buttons of its page. */
export const availableTransitions = (revision: Standing, actor: Actor): TransitionName[] =>
  transitionNames.filter((name) => refusal(name, revision, actor) === null);
