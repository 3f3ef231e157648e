import { type ChildProcess, fork, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '@/e2e/world/site';
import { dataFolder, projectFolder } from '@/scripts/folders';

/** Something to compare with: its address, and how to stop it. */
export type Reference = { url: string; stop: () => void };

/** A bare node:http server that sends the same bytes with the same headers. */
export async function startBareServer(page: string): Promise<Reference> {
  const folder = benchFolder();
  const { headers: sent, body } = await sentBytes(page);
  writeFileSync(`${folder}/page`, body);
  const headers = JSON.stringify(sent);
  const server = fork(`${projectFolder}scripts/bench/bare-server.mjs`, [`${folder}/page`, headers]);
  const port = await new Promise((resolve) => server.once('message', resolve));
  return { url: `http://127.0.0.1:${port}/`, stop: () => server.kill() };
}

/** `next start` with one static page of `bytes` bytes of text, in an application of its own. */
export async function startPlainNext(bytes: number): Promise<Reference> {
  const folder = `${benchFolder()}/plain-next`;
  mkdirSync(`${folder}/app`, { recursive: true });
  const text = 'A page that stays as it is. '.repeat(Math.ceil(bytes / 28)).slice(0, bytes);
  const layout = 'export default ({ children }) => <html lang="en"><body>{children}</body></html>;';
  writeFileSync(`${folder}/package.json`, JSON.stringify({ type: 'module' }));
  writeFileSync(`${folder}/next.config.mjs`, 'export default {};');
  writeFileSync(`${folder}/app/layout.jsx`, layout);
  writeFileSync(`${folder}/app/page.jsx`, `export default () => <p>${text}</p>;`);
  const next = `${projectFolder}node_modules/next/dist/bin/next`;
  const env = { ...process.env, NODE_ENV: 'production' as const, NEXT_TELEMETRY_DISABLED: '1' };
  const built = spawnSync(process.execPath, [next, 'build', folder], { env, encoding: 'utf8' });
  if (built.status !== 0) throw new Error(`The plain Next application does not build.\n${built.stdout}${built.stderr}`);
  const port = await freePort();
  const args = [next, 'start', folder, '--port', String(port), '--hostname', '127.0.0.1'];
  const server = spawn(process.execPath, args, { env, stdio: 'ignore' });
  const url = `http://127.0.0.1:${port}/`;
  await untilAnswered(url, server);
  return { url, stop: () => server.kill() };
}

/** Waits for the first answer; throws where the server ends before it, or within half a minute gives none. */
async function untilAnswered(url: string, server: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 300 && server.exitCode === null; tries++) {
    if ((await fetch(url).catch(() => null))?.ok) return;
    await pause(100);
  }
  throw new Error(`Nothing answers at ${url}.`);
}

/** What goes over the wire for a browser that takes gzip: fetch would unpack it. */
function sentBytes(page: string): Promise<{ headers: IncomingHttpHeaders; body: Buffer }> {
  return new Promise((resolve, reject) => {
    request(page, { headers: { 'accept-encoding': 'gzip' } }, async (response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of response) chunks.push(chunk);
      const { date: _, connection: _c, 'keep-alive': _k, ...headers } = response.headers;
      resolve({ headers, body: Buffer.concat(chunks) });
    })
      .on('error', reject)
      .end();
  });
}

function benchFolder(): string {
  const folder = `${dataFolder}/bench`;
  mkdirSync(folder, { recursive: true });
  return folder;
}
