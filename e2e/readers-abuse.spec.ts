import pg from 'pg';
import { expect, test } from './world';

async function query<Row extends pg.QueryResultRow>(database: string, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: database });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

const liveRevision = async (database: string): Promise<string> =>
  (await query<{ id: string }>(database, `SELECT "revisionId" AS id FROM published.term WHERE slug = 'database'`))[0]
    ?.id ?? '';

type Sent = { origin?: string; accept?: string; body: string; type?: string };
const say = (url: string, { origin = url, accept = 'text/html', body, type }: Sent) =>
  fetch(`${url}/api/helpful`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin, accept, 'content-type': type ?? 'application/x-www-form-urlencoded' },
    body,
  });
const counted = async (database: string) =>
  (await query<{ n: number }>(database, 'SELECT coalesce(sum(yes + no), 0)::int AS n FROM editorial."Helpfulness"'))[0]
    ?.n;

test('an answer from another site, of no live page, or too large is refused and not counted', async ({ site }) => {
  const revision = await liveRevision(site.database);
  const before = await counted(site.database);
  const body = `revision=${revision}&helpful=yes`;
  expect((await say(site.url, { body, origin: 'https://evil.test' })).status).toBe(403);
  expect((await say(site.url, { body: `${body}&more=${'x'.repeat(2_000)}` })).status).toBe(400);
  expect((await say(site.url, { body: '{}', type: 'application/json' })).status).toBe(400);
  expect((await say(site.url, { body: `revision=${crypto.randomUUID()}&helpful=yes` })).headers.get('location')).toBe(
    '/',
  );
  expect((await say(site.url, { body: `${body}&website=x` })).status).toBe(303);
  expect(await counted(site.database)).toBe(before);
});

test('who answers too often is told so, in place and on a page', async ({ site }) => {
  await query(site.database, 'DELETE FROM editorial."RateLimit"');
  const body = `revision=${await liveRevision(site.database)}&helpful=yes`;
  const before = (await counted(site.database)) ?? 0;
  for (let time = 0; time < 13; time++) {
    const answers = await Promise.all(Array.from({ length: 10 }, () => say(site.url, { body, accept: 'text/plain' })));
    for (const { status } of answers) expect([204, 429]).toContain(status);
  }
  expect((await say(site.url, { body, accept: 'text/plain' })).status).toBe(429);
  expect((await say(site.url, { body })).headers.get('location')).toBe('/helpful/tech/database?said=often');
  expect(await counted(site.database)).toBe(before + 120);
  await query(site.database, 'DELETE FROM editorial."RateLimit"');
});

test('no cookie is set, and no page of a form is kept by anybody', async ({ site }) => {
  for (const path of ['/suggest', '/suggest/tech?words=a', '/suggest/tech/backend', '/helpful/tech/backend']) {
    const answer = await fetch(site.url + path);
    expect(answer.headers.get('set-cookie'), path).toBeNull();
    expect(answer.headers.get('cache-control'), path).toContain('no-store');
    expect(answer.headers.get('x-robots-tag'), path).toContain('noindex');
    expect((await answer.text()).match(/<script\b/g), path).toHaveLength(1);
  }
});

test.describe('the form', () => {
  test.use({ javaScriptEnabled: false });

  test('takes nothing from a program that fills in what nobody sees, and thanks it all the same', async ({
    page,
    site,
  }) => {
    await page.goto('/suggest/tech?words=Casino');
    const fields = await page
      .locator('form.proposal-form')
      .evaluate((form) =>
        Object.fromEntries(new FormData(form as HTMLFormElement) as unknown as Iterable<[string, string]>),
      );
    const send = (more: Record<string, string>, origin = site.url) =>
      page.request.post('/suggest/tech?words=Casino', { multipart: { ...fields, ...more }, headers: { origin } });
    expect(await (await send({ website: 'https://casino.example' })).text()).toContain('Thank you');
    expect((await send({}, 'https://evil.test')).status()).toBe(403);
    const tooLong = await send({ words: 'x'.repeat(100_000), text: 'y'.repeat(100_000) });
    expect(await tooLong.text()).toContain('Please write less');
    const rows = await query(
      site.database,
      `SELECT FROM editorial."Proposal" WHERE words IN ('Casino') OR length(words) > 200`,
    );
    expect(rows).toEqual([]);
  });
});

test('what may be about a person is not kept of a search, and a flood does not fill the table', async ({ site }) => {
  const searched = ['ada@headword.example', '+49 30 1234567', 'https://headword.example/?t=1', 'unicorn dust'];
  for (const words of searched) await fetch(`${site.url}/search?q=${encodeURIComponent(words)}`);
  const kept = () => query<{ words: string }>(site.database, 'SELECT words FROM editorial."UnansweredSearch"');
  await expect.poll(async () => (await kept()).map(({ words }) => words)).toContain('unicorn dust');
  for (const words of searched.slice(0, 3)) expect((await kept()).map((row) => row.words)).not.toContain(words);
});
