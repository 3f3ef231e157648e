// One instance of the worker's schedule job, as a process of its own: does it once for every line it is told.
import { createInterface } from 'node:readline';
import { publishDue } from '@/lib/schedules/due';

console.log('ready');
for await (const _ of createInterface({ input: process.stdin })) {
  await publishDue();
  console.log('done');
}
