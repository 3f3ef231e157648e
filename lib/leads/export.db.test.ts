import { parse } from 'csv-parse/sync';
import { expect, test, vi } from 'vitest';
import { db } from '@/lib/db';
import { addCast } from '@/prisma/cast';
import { must } from '@/prisma/must';
import { confirmedLead, leaveAddress, someWords } from '@/prisma/testing/leads';
import { readEraseToken } from './erase-token';
import { exportLeads } from './export';
import { sealOf } from './seal';

vi.stubEnv('NEXTAUTH_URL', 'https://glossary.headword.example');
vi.stubEnv('NEXTAUTH_SECRET', 'a secret of the tests, long enough to be one');
const { adam } = await addCast();

async function exported(): Promise<{ text: string; pieces: number; rows: Record<string, string>[] }> {
  const pieces: string[] = [];
  for await (const piece of must(await exportLeads(adam))) pieces.push(piece);
  const text = pieces.join('');
  return { text, pieces: pieces.length, rows: parse(text, { bom: true, columns: true }) };
}

test('the export holds the confirmed and no others: instant, page, words agreed to, and the link that erases', async () => {
  const id = await confirmedLead('nora@headword.example');
  await leaveAddress('pending@headword.example');
  const lead = await db.lead.findUniqueOrThrow({ where: { id } });
  const { rows, text } = await exported();
  expect(rows).toEqual([
    {
      email: 'nora@headword.example',
      'confirmed at': lead.confirmedAt?.toISOString(),
      page: 'https://glossary.headword.example/tech/backend',
      'words agreed to': someWords,
      'link to erase': expect.stringMatching(/^https:\/\/glossary\.headword\.example\/offer\/en\/erase\//),
    },
  ]);
  expect(readEraseToken(rows[0]?.['link to erase']?.split('/').at(-1) ?? '')).toBe(id);
  expect(text).not.toContain('pending@');
  const event = await db.event.findFirst({ where: { stream: 'leads' }, orderBy: { sequence: 'desc' } });
  expect(event).toMatchObject({ kind: 'leadsExported', actorId: adam.id, details: { count: 1 } });
});

test('no cell is a formula to a spreadsheet', async () => {
  const words = '=HYPERLINK("https://elsewhere.example")';
  await confirmedLead('+1@headword.example', { words, seal: sealOf(words) });
  await confirmedLead('-2@headword.example', { words: '@x', seal: sealOf('@x') });
  const { rows } = await exported();
  const cells = rows.flatMap((row) => Object.values(row));
  expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  expect(cells).toContain(`'${words}`);
  expect(cells).toContain("'+1@headword.example");
});

test('a thousand leads come in pieces, each once', async () => {
  await db.lead.deleteMany();
  const { wordsHash } = await db.lead.findFirstOrThrow({ where: { id: await confirmedLead('first@acme.org') } });
  const at = new Date();
  const more = Array.from({ length: 1_100 }, (_, number) => ({
    email: `${number}@acme.org`,
    page: '/',
    wordsHash,
    askedAt: at,
    confirmedAt: at,
    expiresAt: at,
    secretHash: String(number),
  }));
  await db.lead.createMany({ data: more });
  const { rows, pieces } = await exported();
  expect(new Set(rows.map(({ email }) => email)).size).toBe(1_101);
  expect(rows).toHaveLength(1_101);
  expect(pieces).toBe(4);
});
