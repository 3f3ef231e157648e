import 'server-only';
import { hash, verify } from '@node-rs/argon2';

/** Longest password that is looked at: hashing more would only be work for us. */
const longestPassword = 1024;

/** OWASP's first recommendation for argon2id: 19 MiB, two passes, one thread. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** A hash of nobody's password, so that an unknown account takes as long as a wrong password. */
const nobodysHash = '$argon2id$v=19$m=19456,t=2,p=1$XFdw95uELogCKnyW7JMZFQ$MDjohd+jzA9PNH0DwlM9dgWPbzQ9CTvEFENJ7Vo/Sew';

/** The argon2id hash to keep. Throws on a password over `longestPassword`: forms refuse it before. */
export async function hashPassword(password: string): Promise<string> {
  if (password.length > longestPassword) throw new RangeError('Password too long');
  return inTurn(() => hash(password.normalize('NFKC'), cost));
}

/** Whether the password is the one that was hashed. Without a hash the same work is done, and the answer is no. */
export async function verifyPassword(password: string, passwordHash: string | null): Promise<boolean> {
  const tooLong = password.length > longestPassword;
  const candidate = tooLong ? '' : password.normalize('NFKC');
  const matches = await inTurn(() => verify(passwordHash ?? nobodysHash, candidate));
  return matches && passwordHash !== null && !tooLong;
}

// A hash takes 19 MiB and a core: a crowd at the door waits in line instead of taking the machine down.
const places = 2;
let working = 0;
const waiting: (() => void)[] = [];

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (working >= places) await new Promise<void>((resume) => waiting.push(resume));
  else working += 1;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else working -= 1;
  }
}
