import pg from 'pg';
import { signIn } from './manifest/asking';
import { expect, test } from './world';
import { copyDemo, startSite } from './world/site';
import { layWire } from './world/wire';

const most = 11;

// Whole pages: who asks, the layout, and all that is on them. "{term}": that of every term of the demo.
const pages = [
  '/studio',
  '/studio/readers',
  '/studio/readers?state=declined&kind=term&glossary=tech',
  '/studio/readers/searches',
  '/studio/readers/searches?show=handled&glossary=everywhere',
  '/studio/terms',
  '/studio/terms?q=cache&status=PUBLISHED&topic=architecture&mine=1&waiting=toFinish&glossary=tech',
  '/studio/leads?q=acme&state=pending',
  '/studio/terms/{term}',
  '/studio/terms/{term}/review',
  '/studio/terms/{term}/compare',
  '/studio/terms/{term}/history',
];

test('no page of the newsroom takes twelve queries, whoever asks', async () => {
  test.setTimeout(180_000);
  const database = await copyDemo();
  const terms = await giveEverything(database);
  const wire = await layWire(database);
  const site = await startSite(wire.database, { HEADWORD_WORKER: 'off' });
  const cookie = await signIn(site.url, 'pia@headword.example');
  await forgetVisits(database);
  const queriesOf = async (path: string): Promise<string[]> => {
    wire.takeQueries();
    const answer = await fetch(site.url + path, { headers: { cookie }, redirect: 'manual' });
    await answer.text();
    expect(answer.status, path).toBe(200);
    return wire.takeQueries();
  };
  for (const page of pages)
    await test.step(page, async () => {
      const paths = page.includes('{term}') ? terms.map((id) => page.replace('{term}', id)) : [page];
      await queriesOf(paths[0] ?? page);
      for (const path of paths) {
        const queries = await queriesOf(path);
        expect(queries.filter((query) => query.includes('editorial."Session"')).length, path).toBe(1);
        expect(queries.length, [path, ...queries].join('\n')).toBeLessThanOrEqual(most);
      }
    });
  await site.stop();
});

/** Pia gets every role everywhere, and every live term a retirement to come. Returns the ids of all terms. */
async function giveEverything(database: string): Promise<string[]> {
  return onDatabase(database, async (client) => {
    await client.query(`
      INSERT INTO editorial."Membership" (id, "userId", role)
      SELECT gen_random_uuid(), person.id, role FROM editorial."User" AS person,
        unnest(enum_range(NULL::editorial."Role")) AS role WHERE email = 'pia@headword.example'
      ON CONFLICT DO NOTHING`);
    await client.query(`
      INSERT INTO editorial."Schedule" (id, kind, "termId", "dueAt", "byId")
      SELECT gen_random_uuid(), 'RETIRE', term.id, now() + interval '1 year', person.id
      FROM published.term, editorial."User" AS person WHERE email = 'pia@headword.example'`);
    const { rows } = await client.query<{ id: string }>('SELECT id FROM editorial."Term" ORDER BY slug');
    return rows.map(({ id }) => id);
  });
}

/** That somebody was there is noted once a minute; here, not at all. */
const forgetVisits = (database: string) =>
  onDatabase(database, (client) =>
    client.query(`UPDATE editorial."Session" SET "lastSeenAt" = now() + interval '1 day'`),
  );

async function onDatabase<T>(database: string, run: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: database });
  await client.connect();
  try {
    return await run(client);
  } finally {
    await client.end();
  }
}
