import 'server-only';
import { db } from '@/lib/db';
import { writeCursor } from '@/lib/terms/list-cursor';
import { type Status, statuses } from '@/lib/workflow/status';
import { type CastName, castEmail, castPassword } from '@/prisma/cast';
import type { Filled } from './fill';
import { p95 } from './load';
import { print, ratio, whole } from './print';
import { signIn } from './sign-in';

const goal = 150;
const rounds = 40;
const measured = ['rita', 'ada', 'pia', 'ruth', 'ravi'] as const;

/** One line of the table: who asks for what. Of several addresses each is asked for in turn. */
type Row = [what: string, who: CastName, paths: readonly string[]];

/** The studio's pages at the size of a large newsroom, each against the cheapest signed-in page measured right after. */
export async function measureNewsroom(site: string, { slug }: Filled): Promise<void> {
  const cookies = new Map<CastName, string>();
  for (const name of measured) cookies.set(name, await signIn(site, castEmail(name), castPassword));
  const request = (who: CastName, path: string) => () =>
    fetch(site + path, { headers: { cookie: cookies.get(who) ?? '' } });
  const reference = Array.from({ length: rounds }, () => request('ada', '/studio/account'));
  await p95(reference);
  print('reference: my account, p95', `${whole(await p95(reference))} ms`);
  for (const [what, who, paths] of await rows(slug)) {
    const requests = Array.from({ length: rounds }, (_, n) => request(who, paths[n % paths.length] ?? '/studio'));
    const first = await requests[0]?.();
    await first?.arrayBuffer();
    if (first?.status === 404 || paths.length === 0) print(`${what}, as ${who}`, 'skipped: there is no such page');
    else {
      const [own, compared] = [await p95(requests), await p95(reference)];
      print(`${what}, as ${who}, p95`, `${whole(own)} ms (goal ${goal}): ${ratio(own, compared)} times`);
    }
  }
}

async function rows(slug: string): Promise<Row[]> {
  const [drafts, inReview, live] = await Promise.all([termsAt('DRAFT'), termsAt('IN_REVIEW'), termsAt('PUBLISHED')]);
  const at = (terms: readonly string[], rest = '') => terms.map((id) => `/studio/terms/${id}${rest}`);
  return [
    ...measured.map((who): Row => ['my desk', who, ['/studio']]),
    ...termsLists(slug).map((list): Row => [`terms${list}`, 'ada', [`/studio/terms${list}`]]),
    ['terms?waiting=toReview', 'rita', ['/studio/terms?waiting=toReview']],
    ['terms?waiting=toReview', 'ruth', ['/studio/terms?waiting=toReview']],
    ['terms?waiting=toPublish', 'pia', ['/studio/terms?waiting=toPublish']],
    ['term in review', 'rita', at(inReview)],
    ['term in review', 'pia', at(inReview)],
    ['draft', 'ada', at(drafts)],
    ['live term', 'pia', at(live)],
    ['compare', 'rita', at(inReview, '/compare')],
    ['history', 'pia', at(inReview, '/history')],
    ['review', 'rita', at(inReview, '/review')],
    ['notifications', 'rita', ['/studio/notifications']],
  ];
}

/** Every filter and order by itself, for a slow one hides among fast ones; and a page far down the list. */
function termsLists(slug: string): string[] {
  const far = writeCursor({ key: 'inner', id: '00000000-0000-4000-8000-000000000000' });
  const orders = ['', '?sort=-headword', '?sort=-touched', '?sort=touched', `?after=${far}`, `?glossary=${slug}`];
  const words = ['?q=ar', '?q=amber', '?q=archive 7', '?q=clear archive 2'];
  const others = ['?topic=topic-3', '?mine=1', '?waiting=toFinish', '?waiting=returned'];
  const both = ['?topic=topic-3&status=IN_REVIEW', '?mine=1&status=PUBLISHED&sort=-touched', '?q=buffer&status=DRAFT'];
  return [...orders, ...words, ...statuses.map((status) => `?status=${status}`), ...others, ...both];
}

const termsAt = async (status: Status): Promise<string[]> =>
  (
    await db.revision.findMany({ where: { status }, orderBy: { id: 'asc' }, take: rounds, select: { termId: true } })
  ).map(({ termId }) => termId);
