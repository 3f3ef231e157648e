import type { Page } from '@playwright/test';
import pg from 'pg';
import { retire } from '../verbs/editor';
import { confirmAddress, leaveAddress } from '../verbs/offer';
import { invite } from '../verbs/people';
import { makePreviewLink } from '../verbs/previews';
import type { Person } from '../world';

/** Addresses that differ from one copy of the demo to the next. */
export type Places = {
  term: (slug: string) => string;
  person: (person: Person) => string;
  /** A page that was retired, and an invitation that nobody has taken yet. */
  gone: string;
  invitation: string;
  /** What Rita shows to somebody without an account. */
  preview: string;
  /** Where two readers are who left their addresses: one did not confirm yet, one did and may erase. */
  offer: Record<'confirm' | 'confirmed' | 'erase', string>;
};

/** Finds the places in a copy of the demo; Pia retires a term, Adam invites somebody, and Rita shows a draft. */
export async function placesIn(database: string, as: (person: Person) => Promise<Page>): Promise<Places> {
  const [terms, people] = await Promise.all([
    idsBy(database, 'SELECT slug AS key, id FROM editorial."Term"'),
    idsBy(database, `SELECT split_part(email, '@', 1) AS key, id FROM editorial."User"`),
  ]);
  const [pia, adam, rita] = await Promise.all([as('pia'), as('adam'), as('rita')]);
  await pia.goto(`/studio/terms/${terms('time-to-hire')}`);
  await retire(pia);
  await rita.goto(`/studio/terms/${terms('rate-limiting')}`);
  return {
    term: terms,
    person: people,
    gone: '/hr/time-to-hire',
    invitation: await invite(adam, 'Noa', 'noa@acme.org'),
    preview: await makePreviewLink(rita, 'Leo, legal', { comments: true }),
    offer: await offerPlaces(pia.url(), database),
  };
}

async function offerPlaces(site: string, database: string): Promise<Places['offer']> {
  for (const email of ['nora@acme.org', 'omar@acme.org']) await leaveAddress(site, email);
  const linkOf = await idsBy(
    database,
    `SELECT "to" AS key, text AS id FROM editorial."Mail" WHERE "leadId" IS NOT NULL`,
  );
  const link = (email: string, kind: string) => new RegExp(`/offer/en/${kind}/\\S+`).exec(linkOf(email))?.[0] ?? '';
  const confirmed = link('omar@acme.org', 'confirm');
  await confirmAddress(site, confirmed);
  return { confirm: link('nora@acme.org', 'confirm'), confirmed, erase: link('omar@acme.org', 'erase') };
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
