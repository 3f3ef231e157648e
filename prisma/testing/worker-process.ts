// One instance of the worker's schedule job, as a process of its own: does it once for every line it is told.
import { createInterface } from 'node:readline';
import { publishDue } from '@/lib/schedules/due';

process.stdout.write('ready\n');
for await (const _ of createInterface({ input: process.stdin })) {
  await publishDue();
  process.stdout.write('done\n');
}
