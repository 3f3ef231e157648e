import type { Status } from '@/lib/workflow/status';
import type { Place, Step, Way } from './random-steps';

/** What usually comes next, and by which of the people: 0 and 1 write, 2 and 3 review, 4 publishes. */
const usual: Record<Status, [Way, number][]> = {
  DRAFT: [
    ['save', 0],
    ['submit', 0],
    ['submit', 0],
    ['submit', 1],
  ],
  IN_REVIEW: [
    ['approve', 2],
    ['approve', 3],
    ['approve', 3],
    ['requestChanges', 2],
    ['claim', 3],
  ],
  APPROVED: [
    ['publish', 4],
    ['schedule', 4],
    ['schedule', 4],
    ['requestChanges', 4],
  ],
  SCHEDULED: [
    ['timePasses', 4],
    ['timePasses', 4],
    ['unschedule', 4],
    ['reschedule', 4],
    ['publish', 4],
  ],
  PUBLISHED: [
    ['revise', 0],
    ['revise', 1],
    ['restore', 4],
    ['retire', 4],
    ['scheduleRetirement', 4],
    ['timePasses', 4],
  ],
  SUPERSEDED: [['restore', 4]],
  RETURNED: [
    ['revise', 0],
    ['revise', 1],
  ],
  RETIRED: [
    ['restore', 4],
    ['revise', 0],
  ],
  DISCARDED: [['revise', 0]],
};

/** The step as it is, or what usually comes next where it goes. */
export function likely(step: Step, revision: Place['revision']): Step {
  const next = revision && step.isLikely ? usual[revision.status] : [];
  const [way, actor] = next[step.n % next.length] ?? [step.way, step.actor];
  return { ...step, way, actor };
}
