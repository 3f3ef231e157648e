import type { TransitionName } from '@/lib/workflow/transitions';
import type { PrepareEffect } from './effect';
import { approve } from './effects/approve';
import { confirm } from './effects/confirm';
import { discard } from './effects/discard';
import { publish } from './effects/publish';
import { requestChanges } from './effects/request-changes';
import { retire } from './effects/retire';
import { schedule, unschedule } from './effects/schedule';
import { submit } from './effects/submit';
import { withdraw } from './effects/withdraw';

/** What each transition of the table checks and writes of its own. */
export const effects: Record<TransitionName, PrepareEffect> = {
  submit,
  withdraw,
  discard,
  approve,
  requestChanges,
  schedule,
  unschedule,
  publish,
  retire,
  confirm,
};
