import 'server-only';
import { listen } from '@/lib/listen';
import { log } from '@/lib/log';
import { rowsOfJobs } from './jobs';
import { jobsChannel } from './wake';

const lookEvery = 60_000;

/**
 * Does what happens after the commit: due schedules, mail, reminders, links. Looks once a minute, and whenever a
 * transaction wakes it. Any number of instances may do so at once: rows and their locks decide who does what, so nothing
 * is kept in memory and nothing has to be cleared after a crash. Returns how to stop, which waits for what has begun.
 */
export async function startWorker(): Promise<() => Promise<void>> {
  const hands = rowsOfJobs.map(startHand);
  const wake = () => {
    for (const hand of hands) hand.wake();
  };
  const clock = setInterval(wake, lookEvery);
  const stopListening = await listen(jobsChannel, { onOpen: wake, onNotice: wake, onLost: () => {} });
  return async () => {
    const stopped = hands.map((hand) => hand.stop());
    clearInterval(clock);
    await stopListening();
    await Promise.all(stopped);
  };
}

/** Does the jobs one after the other whenever it is woken, and once more where it was woken meanwhile. */
function startHand(jobs: (typeof rowsOfJobs)[number]): { wake: () => void; stop: () => Promise<void> } {
  let isStopped = false;
  let isWoken = false;
  let running: Promise<void> | null = null;

  async function run(): Promise<void> {
    while (isWoken && !isStopped) {
      isWoken = false;
      for (const job of jobs)
        if (!isStopped) await job().catch((err) => log.error({ err, job: job.name }, 'job failed'));
    }
  }

  return {
    wake() {
      isWoken = true;
      running ??= run().finally(() => {
        running = null;
      });
    },
    async stop() {
      isStopped = true;
      await running;
    },
  };
}
