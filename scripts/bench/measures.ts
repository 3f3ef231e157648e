import 'server-only';
import { db } from '@/lib/db';
import { notifyPages } from '@/lib/published/notify';
import { castEmail, castPassword } from '@/prisma/cast';
import type { Filled } from './fill';
import { median, p95, requestsPerSecond } from './load';
import { print, ratio, whole } from './print';
import { type Reference, startBareServer, startPlainNext } from './references';
import { signIn } from './sign-in';
import { publishUntilVisible } from './visible';

const seconds = 4;
const rounds = [0, 1, 2];

/** A term page out of the page cache, against a bare server of the same bytes and against plain `next start`. */
export async function measureHits(site: string, { slug, terms }: Filled): Promise<void> {
  const page = `${site}/${slug}/${terms[0]?.slug}`;
  await (await fetch(page)).text();
  const kept = await fetch(page);
  const bytes = (await kept.clone().arrayBuffer()).byteLength;
  const references: Reference[] = [];
  try {
    const bare = await startBareServer(page);
    references.push(bare);
    const plain = await startPlainNext(bytes);
    references.push(plain);
    const rates: Record<string, number[]> = { page: [], bare: [], plain: [] };
    for (const _ of rounds) {
      rates.page?.push(await requestsPerSecond(page, seconds));
      rates.bare?.push(await requestsPerSecond(bare.url, seconds));
      rates.plain?.push(await requestsPerSecond(plain.url, seconds));
    }
    const [hit, reference, next] = [rates.page, rates.bare, rates.plain].map((values) => median(values ?? []));
    print('term page, kept', `${whole(hit)} requests/s (${bytes} bytes of HTML)`);
    print('bare node:http, same bytes', `${whole(reference)} requests/s: ratio ${ratio(hit, reference)} (goal 0.7)`);
    print('next start, static page', `${whole(next)} requests/s: ${ratio(hit, next)} times (goal 15)`);
  } finally {
    for (const reference of references) reference.stop();
  }
}

/** From the publisher's command to readers. */
export async function measureVisible(site: string, filled: Filled): Promise<void> {
  const times: Awaited<ReturnType<typeof publishUntilVisible>>[] = [];
  for (let round = 1; round <= 11; round++) times.push(await publishUntilVisible(site, filled, round));
  print('publish, command', `${whole(median(times.map((time) => time.command)))} ms, median of ${times.length}`);
  print('publish, commit to visible', `${whole(median(times.map((time) => time.visible)))} ms`);
}

/** Lists as the server makes them: public ones rendered anew for each request, studio ones as they are. */
export async function measureLists(site: string, { slug, terms }: Filled): Promise<void> {
  const glossary = await db.glossary.findUniqueOrThrow({ where: { slug }, select: { id: true } });
  const forget = () => db.$transaction((tx) => notifyPages(tx, [`glossary:${glossary.id}`, 'site']));
  const letters = [...'abcdefghijkl'];
  const addresses = [`/${slug}`, ...letters.map((letter) => `/${slug}/letters/${letter}`)];
  const anew = (address: string) => async () => {
    await forget();
    return fetch(site + address);
  };
  print('A–Z, rendered anew, p95', await time([...addresses, ...addresses, ...addresses].map(anew)));
  const queries = terms
    .filter((_, n) => n % 100 === 3)
    .flatMap(({ headword }, n) => [headword, misspelt(headword), `measured ${n}`]);
  print(
    'search, never kept, p95',
    await time(queries.map((q) => () => fetch(`${site}/search?q=${encodeURIComponent(q)}`))),
  );
  const cookie = await signIn(site, castEmail('ada'), castPassword);
  const lists = ['', '?sort=-touched', '?q=amber', '?q=archive 7', '?status=PUBLISHED', '?topic=topic-3', '?mine=1'];
  const studio = Array.from({ length: 15 }, () => lists).flat();
  print(
    'studio terms, p95',
    await time(studio.map((list) => () => fetch(`${site}/studio/terms${list}`, { headers: { cookie } }))),
  );
}

const misspelt = (headword: string) => headword.replace(/(.)(.)/, '$2$1');
const time = async (requests: (() => Promise<Response>)[]) =>
  `${whole(await p95(requests))} ms of ${requests.length} requests`;
