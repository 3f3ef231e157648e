import 'server-only';
import { db, type Transaction } from '@/lib/db';
import { log } from '@/lib/log';
import { notifyPages } from '@/lib/published/notify';
import { recordPagesOf } from './find-pages';
import { linkPages } from './link-pages';
import type { Asked } from './linked-pages';
import { lockPages } from './pages';

const namesAtOnce = 100;
const pagesAtOnce = 125;
const timeout = 60_000;

/**
 * Links anew whatever pages wait for it: first finds those that hold a changed name, then links them, in transactions of
 * their own. A page that another worker or a publication is writing keeps waiting; so does one that fails.
 */
export async function relinkPages(): Promise<void> {
  while (await db.$transaction(spreadNames, { timeout })) {}
  let after = '00000000-0000-0000-0000-000000000000';
  let asked = Promise.resolve<string[]>([]);
  const next = () => {
    asked = asked.then(async () => {
      const ids = await listWaiting(after);
      after = ids.at(-1) ?? after;
      return ids;
    });
    return asked;
  };
  const walk = async () => {
    for (let ids = await next(); ids.length > 0; ids = await next()) await linkSome(ids);
  };
  // While one batch is being written, the next is read.
  await Promise.all([walk(), walk()]);
}

const linkSome = (ids: string[]): Promise<void> =>
  db
    .$transaction((tx) => relinkSome(tx, ids), { timeout })
    .catch((err) => log.error({ err, pages: ids }, 'pages keep their links'));

async function spreadNames(tx: Transaction): Promise<boolean> {
  const names = await tx.$queryRaw<{ id: bigint; glossaryId: string; key: string }[]>`
    SELECT id, "glossaryId", key FROM editorial."Relinking" WHERE "termId" IS NULL
    ORDER BY id LIMIT ${namesAtOnce} FOR UPDATE SKIP LOCKED`;
  if (names.length === 0) return false;
  await recordPagesOf(
    tx,
    names.map(({ glossaryId, key }) => ({ glossaryId, key })),
  );
  await tx.relinking.deleteMany({ where: { id: { in: names.map(({ id }) => id) } } });
  return true;
}

async function listWaiting(after: string): Promise<string[]> {
  const next = await db.$queryRaw<{ termId: string }[]>`
    SELECT DISTINCT "termId" FROM editorial."Relinking" WHERE "termId" > ${after}::uuid
    ORDER BY "termId" LIMIT ${pagesAtOnce}`;
  return next.map(({ termId }) => termId);
}

type Waiting = { id: bigint; termId: string; key: string | null };

async function relinkSome(tx: Transaction, ids: string[]): Promise<void> {
  const live = await tx.publishedTerm.findMany({ where: { id: { in: ids } }, select: { id: true } });
  const locked = new Set(await lockPages(tx, ids));
  const busy = live.map(({ id }) => id).filter((id) => !locked.has(id));
  const waiting = await tx.$queryRaw<Waiting[]>`
    SELECT id, "termId", key FROM editorial."Relinking"
    WHERE "termId" = ANY(${ids}::uuid[]) AND "termId" <> ALL(${busy}::uuid[]) FOR UPDATE SKIP LOCKED`;
  const here = waiting.filter(({ termId }) => locked.has(termId));
  await notifyPages(tx, await linkPages(tx, askedOf(here)));
  await tx.relinking.deleteMany({ where: { id: { in: waiting.map(({ id }) => id) } } });
}

/** What is asked of each page, all of its rows together. */
function askedOf(waiting: readonly Waiting[]): Map<string, Asked> {
  const asked = new Map<string, Asked>();
  for (const { termId, key } of waiting) {
    const before = asked.get(termId) ?? new Set<string>();
    asked.set(termId, key === null || before === 'all' ? 'all' : new Set([...before, key]));
  }
  return asked;
}
