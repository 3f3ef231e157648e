import { beforeEach, describe, expect, test, vi } from 'vitest';
import { db } from '@/lib/db';
import { refused } from '@/lib/refusal';
import { addCast } from '@/prisma/cast';
import { must } from '@/prisma/must';
import { confirmedLead, leaveAddress, secretMailedTo } from '@/prisma/testing/leads';
import { confirm, findStanding } from './confirm';
import { eraseLead, eraseOlder, eraseOwn } from './erase';
import { eraseToken, readEraseToken } from './erase-token';
import { exportLeads } from './export';
import { countLeads, listLeads } from './list';
import { leadsAddress, leadsQuery } from './list-query';

vi.stubEnv('NEXTAUTH_URL', 'https://glossary.headword.example');
vi.stubEnv('NEXTAUTH_SECRET', 'a secret of the tests, long enough to be one');
const { adam, ada, pia } = await addCast();
const nora = 'nora@headword.example';

beforeEach(async () => {
  await db.lead.deleteMany();
  await db.rateLimit.deleteMany();
});

/** Every table in which something with this text is kept. */
async function tablesWith(text: string): Promise<string[]> {
  const tables = await db.$queryRaw<{ name: string }[]>`
    SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables WHERE schemaname IN ('editorial', 'published')`;
  const found = await Promise.all(
    tables.map(async ({ name }) => {
      const [row] = await db.$queryRawUnsafe<{ count: number }[]>(
        `SELECT count(*)::int AS count FROM ${name} AS kept WHERE kept::text ILIKE $1`,
        `%${text}%`,
      );
      return row?.count ? [name] : [];
    }),
  );
  return found.flat().sort();
}

describe('who is erased leaves nothing: no lead, no mail sent or waiting, no event', () => {
  test('by the link in a mail', async () => {
    const id = await confirmedLead(nora);
    await leaveAddress(nora);
    await db.$executeRaw`UPDATE editorial."Mail" SET "sentAt" = clock_timestamp() WHERE id IN (
      SELECT id FROM editorial."Mail" WHERE "leadId" = ${id}::uuid LIMIT 1)`;
    expect(await tablesWith('nora@')).toEqual(['editorial."Lead"', 'editorial."Mail"']);
    const leadId = readEraseToken(eraseToken(id)) ?? '';
    must(await eraseOwn(leadId));
    expect(await tablesWith('nora@')).toEqual([]);
    expect(await tablesWith(id)).toEqual([]);
    must(await eraseOwn(leadId));
  });

  test('by an administrator, of which an event without the address stays', async () => {
    const id = await confirmedLead(nora);
    expect(must(await eraseLead({ leadId: id }, adam))).toEqual({ count: 1 });
    expect(await tablesWith('nora@')).toEqual([]);
    expect(await tablesWith(id)).toEqual([]);
    const event = await db.event.findFirst({ where: { stream: 'leads' }, orderBy: { sequence: 'desc' } });
    expect(event).toMatchObject({ kind: 'leadsErased', actorId: adam.id, details: { count: 1 }, note: '' });
  });

  test('and mail to somebody with an account of the same address stays', async () => {
    const words = { subject: 'Hello', text: 'Text', html: '<p>Text</p>' };
    await db.mail.create({ data: { ...words, to: nora, userId: ada.id } });
    await eraseOwn(await confirmedLead(nora));
    expect(await db.mail.count({ where: { to: nora } })).toBe(1);
    await db.mail.deleteMany();
  });

  test('and may leave the address again, as if for the first time', async () => {
    await eraseOwn(await confirmedLead(nora));
    await leaveAddress(nora);
    expect(await findStanding(await secretMailedTo(nora))).toMatchObject({ state: 'pending' });
  });
});

test('a confirmation and an erasure at the same moment end in one of the two, and never in half', async () => {
  for (let turn = 0; turn < 8; turn++) {
    await leaveAddress(`${turn}@headword.example`);
    const secret = await secretMailedTo(`${turn}@headword.example`);
    const { id } = await db.lead.findUniqueOrThrow({ where: { email: `${turn}@headword.example` } });
    await Promise.all(turn % 2 ? [confirm(secret), eraseOwn(id)] : [eraseOwn(id), confirm(secret)]);
    expect(await findStanding(secret)).toBeNull();
  }
  expect(await db.mail.count()).toBe(0);
});

test('who is erased while a message to them is being sent has to try again, and is erased then', async () => {
  const id = await confirmedLead(nora);
  await db.$transaction(
    async (tx) => {
      await tx.$queryRaw`SELECT id FROM editorial."Mail" WHERE "leadId" = ${id}::uuid FOR UPDATE`;
      expect(await eraseOwn(id)).toMatchObject({ ok: false, reason: 'tooMany', retryAfter: expect.any(Number) });
    },
    { timeout: 25_000 },
  );
  must(await eraseOwn(id));
  expect(await tablesWith('nora@')).toEqual([]);
});

test('a link to erase cannot be made up', () => {
  const token = eraseToken('00000000-0000-4000-8000-000000000001');
  expect(readEraseToken(token)).toBe('00000000-0000-4000-8000-000000000001');
  for (const other of ['', 'x', token.replace(/1\./, '2.'), `${token}x`.slice(1), token.split('.')[0] ?? ''])
    expect(readEraseToken(other)).toBeNull();
});

describe('an administrator of all glossaries', () => {
  test('erases all that are older than a day of the site’s time zone', async () => {
    const [old, young] = [await confirmedLead('old@headword.example'), await confirmedLead('young@headword.example')];
    await db.site.update({ where: { id: 1 }, data: { timeZone: 'Asia/Tokyo' } });
    const midnight = '2026-03-01T00:00+09:00';
    const left = (id: string, at: number) =>
      db.lead.update({ where: { id }, data: { askedAt: new Date(at), confirmedAt: new Date(at) } });
    await left(old, Date.parse(midnight) - 1);
    await left(young, Date.parse(midnight));
    expect(must(await eraseOlder({ before: '2026-03-01' }, adam))).toEqual({ count: 1 });
    expect((await db.lead.findMany()).map(({ id }) => id)).toEqual([young]);
    expect(await eraseOlder({ before: '2026-03-01' }, adam)).toEqual(refused('notFound'));
  });

  test('and nobody else erases or exports', async () => {
    const id = await confirmedLead(nora);
    for (const actor of [ada, pia]) {
      expect(await eraseLead({ leadId: id }, actor)).toEqual(refused('wrongRole'));
      expect(await eraseOlder({ before: '2100-01-01' }, actor)).toEqual(refused('wrongRole'));
      expect(await exportLeads(actor)).toEqual(refused('wrongRole'));
    }
    expect(await countLeads()).toEqual({ confirmed: 1, pending: 0 });
  });

  test('finds leads by a part of the address and by state, page by page, in the address of the list', async () => {
    for (let at = 0; at < 53; at++) await leaveAddress(`reader-${at}@acme.org`);
    await confirmedLead('the_first@acme.org');
    expect(await countLeads()).toEqual({ confirmed: 1, pending: 53 });
    const first = await listLeads({ query: 'ACME.org', state: 'pending' });
    expect(first.leads.map(({ email }) => email).slice(0, 2)).toEqual(['reader-52@acme.org', 'reader-51@acme.org']);
    const second = await listLeads({ query: 'acme.org', state: 'pending', before: first.next });
    expect([first.leads.length, second.leads.length, second.next]).toEqual([50, 3, null]);
    for (const query of ['_', ' THE_ '])
      expect((await listLeads({ query })).leads.map(({ email }) => email)).toEqual(['the_first@acme.org']);
    expect((await listLeads({ query: '%' })).leads).toEqual([]);
    const address = leadsAddress({ q: 'a b', state: 'pending', before: first.next });
    expect(leadsQuery(Object.fromEntries(new URL(address, 'http://x').searchParams))).toEqual({
      q: 'a b',
      state: 'pending',
      before: first.next,
    });
    expect(leadsQuery({ q: ['x'], state: 'other', before: 'x' })).toEqual({ q: '', state: null, before: null });
  });
});
