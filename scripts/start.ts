import { createServer } from 'node:net';
import { ensureBuild } from './build';
import { migrate, openDatabase } from './database';
import { ensureDemo, printSignIns } from './demo';
import { onStop, portTaken, serveSite, wantedPort } from './serve';
import { nameSite } from './site-name';

/** The whole of Headword with one command: database, migrations, demo, build, site. Stops all of it on Ctrl-C. */
export default async function main(): Promise<void> {
  const port = wantedPort();
  const host = process.env.HEADWORD_HOST ?? '127.0.0.1';
  await checkPort(port, host);
  nameSite(port);
  let stop = await openDatabase({ keep: true });
  onStop(() => stop());
  const closeDatabase = stop;
  try {
    await migrate();
    await ensureDemo();
    await ensureBuild();
    Object.assign(process.env, { NODE_ENV: 'production' });
    const stopSite = await serveSite(port, host);
    stop = async () => {
      await stopSite();
      await closeDatabase();
    };
  } catch (error) {
    await closeDatabase();
    throw error;
  }
  console.log(`\nHeadword is at ${process.env.NEXTAUTH_URL}`);
  await printSignIns();
  console.log('Ctrl-C stops it.');
}

/** Before the slow steps, not after them. */
function checkPort(port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', () => reject(portTaken(port)));
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}
