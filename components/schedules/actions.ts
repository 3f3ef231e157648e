import type { Outcome } from '@/lib/refusal';

/** The server actions about schedules. */
export type ScheduleActions = {
  scheduleRetirement: (input: {
    termId: string;
    dueAt: string;
    replacementId: string | null;
  }) => Promise<Outcome<unknown>>;
  cancelRetirement: (input: { termId: string }) => Promise<Outcome<unknown>>;
  reschedule: (input: { scheduleId: string; wasDueAt: string; dueAt: string }) => Promise<Outcome<unknown>>;
  retry: (input: { scheduleId: string }) => Promise<Outcome<unknown>>;
};
