import { expect, test } from 'vitest';
import { db } from '@/lib/db';
import { mayWrite } from './letters';

test('an address is sent so many letters and no more, whoever asks, each kind by itself', async () => {
  const offers = await Promise.all(Array.from({ length: 6 }, () => mayWrite('offer', 'nora@headword.example')));
  expect(offers.filter(Boolean)).toHaveLength(3);
  const resets = await Promise.all(Array.from({ length: 8 }, () => mayWrite('reset', 'nora@headword.example')));
  expect(resets.filter(Boolean)).toHaveLength(5);
  expect(await mayWrite('offer', 'omar@headword.example')).toBe(true);
});

test('an address that was written to is not kept in plain words', async () => {
  await mayWrite('offer', 'typed@headword.example');
  expect(await db.rateLimit.count({ where: { key: { contains: 'typed' } } })).toBe(0);
});
