import 'server-only';
import { command } from '@/lib/command';
import { wakeWorker } from '@/lib/jobs/wake';
import { accepted, type Outcome, refused } from '@/lib/refusal';
import { type Actor, holds } from '@/lib/workflow/actor';

/**
 * Tries a message that waits or was given up again at once, by an administrator of all glossaries.
 * Refuses: wrongRole, wrongStatus (it was sent, or is unknown).
 */
export const sendAgain = ({ mailId }: { mailId: string }, actor: Actor): Promise<Outcome> =>
  command(async (tx) => {
    if (!holds(actor, 'ADMIN', null)) return refused('wrongRole');
    const count = await tx.$executeRaw`
      UPDATE editorial."Mail" SET "givenUpAt" = NULL, attempts = 0, "dueAt" = clock_timestamp(),
        "createdAt" = CASE WHEN "givenUpAt" IS NULL THEN "createdAt" ELSE clock_timestamp() END
      WHERE id = ${mailId}::uuid AND "sentAt" IS NULL`;
    if (count === 0) return refused('wrongStatus');
    await wakeWorker(tx);
    return accepted(undefined);
  });
