import { spawn } from 'node:child_process';
import { migrate, openDatabase } from './database';
import { ensureDemo, printSignIns } from './demo';
import { projectFolder } from './folders';
import { makeReaderScript } from './reader-script';
import { onStop, wantedPort } from './serve';
import { nameSite } from './site-name';

/** `next dev` on the same database as `npm start`, without page cache and server. */
export default async function main(): Promise<void> {
  const port = wantedPort();
  nameSite(port);
  const close = await openDatabase({ keep: true });
  await makeReaderScript();
  await migrate();
  await ensureDemo();
  await printSignIns();
  const args = ['node_modules/next/dist/bin/next', 'dev', '--port', String(port)];
  const child = spawn(process.execPath, args, { cwd: projectFolder, stdio: 'inherit' });
  const ended = new Promise((resolve) => child.on('close', resolve));
  onStop(async () => {
    child.kill('SIGTERM');
    await ended;
    await close();
  });
  await ended;
  await close();
}
