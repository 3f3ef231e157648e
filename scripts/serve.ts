import { environmentProblems } from '@/lib/env';
import { hasBuild } from './build';
import { projectFolder } from './folders';
import { Halt, hasCode } from './halt';

/** Serves the production build with the environment as it is, until it is told to stop. */
export default async function main(): Promise<void> {
  Object.assign(process.env, { NODE_ENV: 'production' });
  const port = wantedPort();
  const stop = await serveSite(port, process.env.HEADWORD_HOST);
  console.log(`Headword serves ${process.env.NEXTAUTH_URL} on port ${port}.`);
  onStop(stop);
}

/** Checks environment and build, then serves. Returns how to stop. */
export async function serveSite(port: number, host?: string): Promise<() => Promise<void>> {
  process.chdir(projectFolder);
  const problems = environmentProblems({ ...process.env, NODE_ENV: 'production' });
  if (problems.length > 0) throw new Halt(problems.join('\n'));
  if (!hasBuild()) throw new Halt('There is no build yet: run "npm run build" first.');
  try {
    const { serve } = await import('@/server');
    return (await serve({ port, host })).close;
  } catch (error) {
    if (hasCode(error, 'EADDRINUSE')) throw portTaken(port);
    if (hasCode(error, 'EACCES')) throw new Halt(`This user may not open port ${port}: choose one above 1023 in PORT.`);
    throw error;
  }
}

export const portTaken = (port: number) =>
  new Halt(`Port ${port} is taken by another program: stop it, or choose another port, for example PORT=${port + 1}.`);

/** The port of PORT, or 3000. */
export function wantedPort(): number {
  const port = Number(process.env.PORT ?? 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Halt(`PORT is no port: ${process.env.PORT}`);
  return port;
}

/** Stops once, at the first signal; npm passes Ctrl-C on a second time. */
export function onStop(stop: () => Promise<void>): void {
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, async () => {
      if (stopping) return;
      stopping = true;
      setTimeout(() => process.exit(1), 15_000).unref();
      await stop();
      process.exit(0);
    });
}
