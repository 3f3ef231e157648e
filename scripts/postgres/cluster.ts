import { randomBytes } from 'node:crypto';
import {
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { ensureWritable } from '../folders';
import { Halt, hasCode } from '../halt';
import { type Account, accountFor, checkReachable } from './account';
import { type Binaries, findBinaries } from './binaries';
import { run } from './run';

/** A database folder with the programs that serve it. */
export type Cluster = { folder: string; password: string; account: Account; binaries: Binaries };

/** The database folder below `home`, made where there is none. Refuses one made by another major version of Postgres. */
export async function ensureCluster(home: string): Promise<Cluster> {
  const binaries = findBinaries();
  const folder = join(home, `pg${binaries.major}`);
  ensureWritable(home);
  refuseOtherMajor(home, folder, binaries.major);
  const account = accountFor(folder);
  checkReachable(account, [binaries.pgCtl, folder]);
  if (!existsSync(folder)) await createCluster(folder, account, binaries);
  return { folder, password: readPassword(folder), account, binaries };
}

function refuseOtherMajor(home: string, folder: string, major: string): void {
  const other = readdirSync(home).find((name) => /^pg\d+$/.test(name) && name !== `pg${major}`);
  const found = existsSync(folder) ? readVersion(folder) : other?.slice(2);
  if (found && found !== major)
    throw new Halt(
      `The database in ${existsSync(folder) ? folder : join(home, other ?? '')} was made by Postgres ${found}, and this Headword brings Postgres ${major}: export with the Headword that made it, or move that folder away.`,
    );
}

function readVersion(folder: string): string {
  return readOwned(folder, 'PG_VERSION');
}

function readPassword(folder: string): string {
  return readOwned(folder, 'headword.password');
}

function readOwned(folder: string, name: string): string {
  try {
    return readFileSync(join(folder, name), 'utf8').trim();
  } catch (error) {
    if (hasCode(error, 'EACCES', 'EPERM'))
      throw new Halt(`The database in ${folder} belongs to another user: start Headword as that user.`);
    throw new Halt(
      `The database in ${folder} is incomplete (${name} is missing): move that folder away to begin anew.`,
    );
  }
}

/** Made beside its place and moved there when complete, so that an interrupted start leaves no half database. */
async function createCluster(folder: string, account: Account, { initdb }: Binaries): Promise<void> {
  const fresh = `${folder}.new-${process.pid}`;
  const passwordFile = `${fresh}.password`;
  mkdirSync(fresh, { mode: 0o700 });
  writeFileSync(passwordFile, randomBytes(24).toString('base64url'), { mode: 0o600 });
  if (account) for (const path of [fresh, passwordFile]) chownSync(path, account.uid, account.gid);
  // Sorting and case by Postgres's own tables: the same on every platform, whatever locales it has.
  const locale = process.platform === 'linux' ? ['--locale=C.UTF-8'] : ['--locale=C', '--builtin-locale=C.UTF-8'];
  const options = ['--encoding=UTF8', '--locale-provider=builtin', ...locale, '--username=postgres'];
  const access = ['--auth=scram-sha-256', `--pwfile=${passwordFile}`];
  const { code, output } = await run(initdb, ['-D', fresh, ...options, ...access], account);
  if (code !== 0) {
    rmSync(fresh, { recursive: true });
    rmSync(passwordFile);
    throw new Halt(`Postgres could not make its database folder: ${output.trim().split('\n').at(-1)}`);
  }
  renameSync(passwordFile, join(fresh, 'headword.password'));
  renameSync(fresh, folder);
}
