import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import { Halt } from '../halt';

/** The system account Postgres runs under; nothing: the current one. */
export type Account = { uid: number; gid: number } | null;

const name = 'headword-postgres';

/** Postgres refuses to run as root. Then it runs as the owner of its data, or as an account made for it. */
export function accountFor(dataFolder: string): Account {
  if (process.getuid?.() !== 0) return null;
  const owner = statSync(dataFolder, { throwIfNoEntry: false });
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const account = findAccount() ?? createAccount();
  if (!account)
    throw new Halt(
      `Postgres does not run as root, and no account "${name}" could be made for it: start Headword as another user, or set DATABASE_URL.`,
    );
  return account;
}

function findAccount(): Account {
  const id = (flag: string) => Number(execFileSync('id', [flag, name], { stdio: ['ignore', 'pipe', 'ignore'] }));
  try {
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    return null;
  }
}

function createAccount(): Account {
  const ways: [string, string[]][] = [
    ['useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/bin/false', name]],
    ['adduser', ['-S', '-D', '-H', '-s', '/bin/false', name]],
  ];
  for (const [command, args] of ways)
    try {
      execFileSync(command, args, { stdio: 'ignore' });
      return findAccount();
    } catch {}
  return null;
}

/** Stops with a sentence where a folder on the way to one of the paths is closed to the account. */
export function checkReachable(account: Account, paths: string[]): void {
  if (!account) return;
  for (const path of paths)
    for (let folder = dirname(path); folder !== dirname(folder); folder = dirname(folder)) {
      const { uid, gid, mode } = statSync(folder);
      const bit = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001;
      if (!(mode & bit))
        throw new Halt(
          `Postgres does not run as root, and its own account cannot look into ${folder}: move the project out of there (to /srv, say), or set DATABASE_URL.`,
        );
    }
}
