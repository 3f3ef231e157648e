import 'server-only';
import { listen } from '@/lib/listen';
import { log } from '@/lib/log';
import { jobs } from './jobs';
import { jobsChannel } from './wake';

const lookEvery = 60_000;

/**
 * Does what happens after the commit: due schedules, mail, reminders. Looks once a minute, and whenever a transaction
 * wakes it. Any number of instances may do so at once: rows and their locks decide who does what, so nothing is kept in
 * memory and nothing has to be cleared after a crash. Returns how to stop, which waits for what has begun.
 */
export async function startWorker(): Promise<() => Promise<void>> {
  let isStopped = false;
  let isWoken = false;
  let running: Promise<void> | null = null;

  const wake = () => {
    isWoken = true;
    running ??= run().finally(() => {
      running = null;
    });
  };

  async function run(): Promise<void> {
    while (isWoken && !isStopped) {
      isWoken = false;
      for (const job of jobs)
        if (!isStopped) await job().catch((err) => log.error({ err, job: job.name }, 'job failed'));
    }
  }

  const clock = setInterval(wake, lookEvery);
  const stopListening = await listen(jobsChannel, { onOpen: wake, onNotice: wake, onLost: () => {} });
  return async () => {
    isStopped = true;
    clearInterval(clock);
    await stopListening();
    await running;
  };
}
