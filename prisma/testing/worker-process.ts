// One instance of the worker's schedules and links, as a process of its own: does them once for every line it is told.
import { createInterface } from 'node:readline';
import { relinkPages } from '@/lib/mentions/relink';
import { publishDue } from '@/lib/schedules/due';

process.stdout.write('ready\n');
for await (const _ of createInterface({ input: process.stdin })) {
  await publishDue();
  await relinkPages();
  process.stdout.write('done\n');
}
