import { afterEach, expect, test, vi } from 'vitest';
import { db } from '@/lib/db';
import { startListening } from './listener';
import { pageStore } from './store';
import { tagKey } from './tag-key';

const key = '/route-cache/APP_PAGE/abc/$/tech/api';
const address = process.env.DATABASE_URL ?? '';

function keepPage(): void {
  const headers = { 'x-next-cache-tags': tagKey('term:1') };
  pageStore().answering(() => pageStore().keep(key, { kind: 'APP_PAGE', html: '<p>API</p>', status: 200, headers }));
}
const isKept = () => pageStore().find(key) !== null;

afterEach(() => vi.unstubAllEnvs());

test('a notification that cannot be read drops every page, and those after it are heard', async () => {
  const stop = await startListening();
  for (const payload of ['no JSON', '["term:1"]']) {
    keepPage();
    expect(isKept()).toBe(true);
    await db.$executeRaw`SELECT pg_notify('headword_pages', ${payload})`;
    await vi.waitFor(() => expect(isKept()).toBe(false));
  }
  await stop();
});

test.each([
  ['is down', 'postgresql://postgres@127.0.0.1:1/nowhere', true],
  ['answers, but lets nobody listen', Object.assign(new URL(address), { pathname: '/no_such_database' }).href, false],
])('where the operator prefers old pages, they are served while the database %s: %s', async (_, url, isPreferred) => {
  vi.stubEnv('HEADWORD_STALE_PAGES', 'serve');
  vi.stubEnv('DATABASE_URL', url);
  const stop = await startListening();
  expect(pageStore().prefersOld).toBe(isPreferred);
  await stop();
});
