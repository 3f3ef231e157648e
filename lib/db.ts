import 'server-only';
import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from '@/prisma/client/client';

const timeouts = '-c statement_timeout=15000 -c lock_timeout=5000 -c idle_in_transaction_session_timeout=30000';

// No query of ours runs long enough to be worth compiling, and where Postgres guesses otherwise, compiling is what takes long.
const planning = '-c jit=off';

const connect = (options: string) =>
  new PrismaClient({
    adapter: new PrismaPg({
      connectionString: process.env.DATABASE_URL,
      options: `${timeouts} ${planning} ${options}`,
    }),
  });

const open = globalThis as unknown as { headwordDb?: PrismaClient; headwordReader?: PrismaClient };

/** The studio's connection: everything. Only lib may use it. */
export const db = (open.headwordDb ??= connect(''));

/** The public side's connection: SELECT in schema "published", and "permission denied" everywhere else. */
export const reader = (open.headwordReader ??= connect('-c role=headword_reader'));

/** One transaction on the studio's connection. */
export type Transaction = Parameters<Parameters<typeof db.$transaction>[0]>[0];
