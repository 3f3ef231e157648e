import type { Page } from '@playwright/test';
import pg from 'pg';
import { retire } from '../verbs/editor';
import { invite } from '../verbs/people';
import type { Person } from '../world';

/** Addresses that differ from one copy of the demo to the next. */
export type Places = {
  term: (slug: string) => string;
  person: (person: Person) => string;
  /** A page that was retired, and an invitation that nobody has taken yet. */
  gone: string;
  invitation: string;
};

/** Finds the places in a copy of the demo; Pia retires a term, and Adam invites somebody. */
export async function placesIn(database: string, as: (person: Person) => Promise<Page>): Promise<Places> {
  const [terms, people] = await Promise.all([
    idsBy(database, 'SELECT slug AS key, id FROM editorial."Term"'),
    idsBy(database, `SELECT split_part(email, '@', 1) AS key, id FROM editorial."User"`),
  ]);
  const [pia, adam] = await Promise.all([as('pia'), as('adam')]);
  await pia.goto(`/studio/terms/${terms('time-to-hire')}`);
  await retire(pia);
  return {
    term: terms,
    person: people,
    gone: '/hr/time-to-hire',
    invitation: await invite(adam, 'Noa', 'noa@acme.org'),
  };
}

async function idsBy(database: string, query: string): Promise<(key: string) => string> {
  const client = new pg.Client({ connectionString: database });
  await client.connect();
  const { rows } = await client.query<{ key: string; id: string }>(query);
  await client.end();
  const ids = new Map(rows.map(({ key, id }) => [key, id]));
  return (key) => {
    const id = ids.get(key);
    if (!id) throw new Error(`The demo has no "${key}".`);
    return id;
  };
}
