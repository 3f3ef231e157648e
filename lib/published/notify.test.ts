import { expect, test } from 'vitest';
import { payloads } from './notify';
import { termTag } from './tags';

test('tags travel in payloads that Postgres takes, each once', () => {
  const tags = Array.from({ length: 1_000 }, (_, index) => termTag(`用${index}`));
  const sent = payloads([...tags, ...tags]);
  expect(sent.every((payload) => Buffer.byteLength(payload) < 8_000)).toBe(true);
  expect(sent.flatMap((payload) => JSON.parse(payload))).toEqual(tags);
  expect(payloads([])).toEqual([]);
});
