import { type ChildProcessByStdio, spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';

/** Another process on the same database. */
export type Instance = {
  /** Has it look for what is due and what is to be linked; resolves when it has, or when it was killed. */
  look: () => Promise<void>;
  kill: () => Promise<void>;
};

/** Starts a process that publishes what is due, and links pages, whenever it is asked to. */
export async function startInstance(): Promise<Instance> {
  const args = ['--conditions=react-server', '--import=tsx', 'prisma/testing/worker-process.ts'];
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  await Promise.race([says(child, 'ready'), ended]);
  return {
    async look() {
      const done = says(child, 'done');
      child.stdin.write('look\n');
      await Promise.race([done, ended]);
    },
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

function says(child: ChildProcessByStdio<Writable, Readable, null>, word: string): Promise<void> {
  return new Promise((resolve) => {
    const hear = (chunk: Buffer) => {
      if (!chunk.toString().includes(word)) return;
      child.stdout.off('data', hear);
      resolve();
    };
    child.stdout.on('data', hear);
  });
}
