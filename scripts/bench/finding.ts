import 'server-only';
import { db } from '@/lib/db';
import type { Filled } from './fill';
import { addNames } from './finding-names';
import { p95 } from './load';
import { print, ratio, whole } from './print';

const each = 40;

type Kinds = Record<string, string[]>;

/**
 * Suggestions and searches that nobody has asked for before, of every kind that readers ask, each against the cheapest
 * answer of the server measured right after; and all of them together.
 */
export async function measureFinding(site: string, { slug, terms }: Filled): Promise<void> {
  const names = await addNames(slug, terms);
  await db.$executeRaw`VACUUM (ANALYZE) published.name`;
  const kinds = await kindsOfQueries(names, terms);
  const within = `in=${slug}&topic=topic-3`;
  await measure('suggestions', 25, site, kinds, (query) => `/api/suggest?q=${query}`);
  await measure('search', 60, site, kinds, (query) => `/search?q=${query}`);
  await measure('search in a topic', 60, site, kinds, (query) => `/search?q=${query}&${within}`);
}

async function measure(what: string, goal: number, site: string, kinds: Kinds, path: (query: string) => string) {
  const ask = (address: string) => () => fetch(site + address);
  const reference = Array.from({ length: each }, () => ask('/healthz'));
  const requests = (queries: string[]) => queries.map((query) => ask(path(encodeURIComponent(query))));
  await p95(requests(['warm', 'it', 'up']));
  for (const [kind, queries] of Object.entries(kinds)) {
    const half = queries.filter((_, n) => n % 2 === 0);
    const [own, compared] = [await p95(requests(half)), await p95(reference)];
    print(`${what}, ${kind}, p95`, `${whole(own)} ms: ${ratio(own, compared)} times /healthz`);
  }
  const rest = Object.values(kinds).flatMap((queries) => queries.filter((_, n) => n % 2 === 1));
  print(`${what}, all kinds, p95`, `${whole(await p95(requests(rest)))} ms (goal ${goal}) of ${rest.length} requests`);
}

async function kindsOfQueries(names: string[], terms: readonly { headword: string }[]): Promise<Kinds> {
  const every = (step: number, from: readonly string[] = names) =>
    from.filter((_, n) => n % step === 7).slice(0, each * 2);
  const some = every(Math.max(8, Math.floor(names.length / (each * 2))));
  const short = await db.publishedName.findMany({
    where: { kind: 'abbreviation' },
    orderBy: { termId: 'asc' },
    take: each * 2,
  });
  return {
    'whole names': some,
    headwords: every(
      Math.max(8, Math.floor(terms.length / (each * 2))),
      terms.map(({ headword }) => headword),
    ),
    abbreviations: short.map(({ name }) => name),
    'the commonest two letters': await commonestBeginnings(),
    'three to six letters': some.map((name, n) => name.slice(0, 3 + (n % 4))),
    'parts of names': some.map((name, n) => name.slice(2, 7 + (n % 3))),
    'typed wrong': some.map(misspelt),
    'words of texts': some.map((_, n) => `measured ${['parts', 'place', 'how', 'watch'][n % 4]} ${n}`),
    'nothing there': some.map((_, n) => `xq${n}zzyx w${n}k`),
  };
}

async function commonestBeginnings(): Promise<string[]> {
  const rows = await db.$queryRaw<{ beginning: string }[]>`
    SELECT left(key, 2) AS beginning FROM published.name GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT ${each * 2}`;
  return rows.map(({ beginning }) => beginning);
}

/** Two neighbours changed places, and in a longer name a letter was left out. */
const misspelt = (name: string, n: number): string => {
  const at = 2 + (n % 3);
  const swapped = name.slice(0, at) + name.charAt(at + 1) + name.charAt(at) + name.slice(at + 2);
  return name.length > 9 ? swapped.slice(0, -3) + swapped.slice(-2) : swapped;
};
