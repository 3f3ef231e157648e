import { expect, test, vi } from 'vitest';
import { z } from 'zod';
import { db } from '@/lib/db';
import { accepted, refused } from '@/lib/refusal';
import { countVisitor, visitorLimits } from './limit';
import { receive } from './receive';

const schema = z.strictObject({ words: z.string().trim().min(1, 'Write something first.') });
const run = vi.fn(async ({ words }: { words: string }) => (words === 'no' ? refused('notFound') : accepted(undefined)));
const send = (typed: Record<string, string>, address: string) =>
  receive({ form: 'offer', schema, typed, address }, run);
const times = (count: number, one: () => Promise<unknown>) => Promise.all(Array.from({ length: count }, one));
const everybodyIsForgotten = () => db.rateLimit.deleteMany();

test('the command runs on what was parsed, and what it refuses is the answer', async () => {
  expect(await send({ words: ' hello ' }, '10.0.0.1')).toEqual(accepted(undefined));
  expect(run).toHaveBeenLastCalledWith({ words: 'hello' });
  expect(await send({ words: 'no' }, '10.0.0.1')).toEqual(refused('notFound'));
});

test('bad input is said field by field, and does not count', async () => {
  await times(visitorLimits.offer.network + 1, () => send({ words: '' }, '10.0.0.2'));
  expect(await send({ words: '' }, '10.0.0.2')).toEqual(
    refused('invalid', { fields: { words: 'Write something first.' } }),
  );
  expect(await send({ words: 'hello' }, '10.0.0.2')).toEqual(accepted(undefined));
});

test('a program that fills in what nobody sees is answered as if all were well, and nothing is kept', async () => {
  run.mockClear();
  expect(await send({ words: 'Buy now.', website: 'https://example.org' }, '10.0.0.3')).toEqual(accepted(undefined));
  expect(run).not.toHaveBeenCalled();
  expect(await send({ words: 'hello', website: '' }, '10.0.0.3')).toEqual(accepted(undefined));
});

test('a network that sends too often is told when to try again, for each kind of form', async () => {
  run.mockClear();
  await times(visitorLimits.offer.network + 3, () => send({ words: 'hello' }, '10.0.0.4'));
  expect(run).toHaveBeenCalledTimes(visitorLimits.offer.network);
  const answer = await send({ words: 'hello' }, '10.0.0.4');
  expect(answer).toMatchObject({ ok: false, reason: 'tooMany' });
  expect(answer.ok ? 0 : answer.retryAfter).toBeGreaterThan(3_500);
  expect(await countVisitor('proposal', '10.0.0.4')).toBeNull();
  expect(await countVisitor('offer', '10.0.0.5')).toBeNull();
});

test('many networks together are stopped by the limit of the site, and a single one cannot reach it', async () => {
  await everybodyIsForgotten();
  const { network, site } = visitorLimits.offer;
  await times(site, () => countVisitor('offer', '10.1.0.1'));
  expect(await countVisitor('offer', '10.1.0.2')).toBeNull();
  for (let at = network + 1; at < site; at++) await countVisitor('offer', `10.2.${at % 200}.${at}`);
  expect(await countVisitor('offer', '10.1.0.3')).toBeGreaterThan(0);
  await everybodyIsForgotten();
});

test('no address of a network is kept in plain words', async () => {
  await countVisitor('offer', '10.3.0.1');
  const keys = (await db.rateLimit.findMany()).map(({ key }) => key);
  expect(keys).toHaveLength(2);
  expect(keys.join()).not.toContain('10.3');
});
