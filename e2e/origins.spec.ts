import { addresses } from './manifest/addresses';
import { ask, call, signInRequest } from './manifest/asking';
import { listRoutes } from './manifest/build';
import { actionNamed, email } from './manifest/people';
import { furthest } from './manifest/samples';
import { fingerprint } from './manifest/stock';
import { inTurns } from './manifest/table';
import { expect, test } from './manifest/world';

// Hundreds of requests each: on a busy machine they take their time.
test.describe.configure({ timeout: 180_000 });

const foreign = (site: string) => [
  null,
  'null',
  '',
  'https://evil.test',
  `${site}.evil.test`,
  `${site}0`,
  `${site}/`,
  site.replace('http:', 'https:'),
];

test('an action asked from elsewhere is refused, and nothing changes', async ({ site, everybody }) => {
  const { cookies, stock } = everybody;
  const before = await fingerprint(site.database);
  const asked = furthest.flatMap(({ action, input }) =>
    foreign(site.url).map((origin) => ({ ...actionNamed(action), input: input(stock, 'adam'), origin })),
  );
  await inTurns(asked, async ({ path, ...rest }) => {
    const elsewhere =
      rest.origin === null || rest.origin === 'https://evil.test' ? ['/tech/backend', '/_next/static/x'] : [];
    for (const address of [path, ...elsewhere]) {
      const { status } = await call(site.url, { ...rest, path: address, cookie: cookies.adam });
      expect(status, `${address} from ${rest.origin}`).toBe(403);
    }
  });
  expect(await fingerprint(site.database)).toBe(before);
});

test('nobody is signed in or out from elsewhere', async ({ site, everybody: { cookies } }) => {
  const { cookie, body } = await signInRequest(site.url, email('ada'));
  for (const origin of foreign(site.url))
    for (const part of ['callback/credentials', 'signout', 'signin/credentials', 'session', '_log']) {
      const headers = { cookie: `${cookie}; ${cookies.ada}`, ...(origin === null ? {} : { origin }) };
      const answer = await ask(`${site.url}/api/auth/${part}`, { method: 'POST', headers, body });
      expect(answer.status, `${part} from ${origin}`).toBe(403);
      expect(answer.headers.getSetCookie()).toEqual([]);
    }
  const still = await ask(`${site.url}/studio`, { headers: { cookie: cookies.ada } });
  expect(still.status).toBe(200);
});

test('every address refuses what another site sends', async ({ site, everybody: { cookies, stock } }) => {
  const before = await fingerprint(site.database);
  const asked = listRoutes().flatMap((route) => addresses[route]?.(stock) ?? []);
  const evil = 'https://evil.test';
  const sent: [method: string, origin: string | null][] = [
    ['POST', null],
    ['POST', 'null'],
    ['POST', evil],
    ['PUT', evil],
    ['PATCH', null],
    ['DELETE', 'null'],
  ];
  await inTurns([...asked, '/_next/static/x', '/_next/image'], async (path) => {
    for (const [method, origin] of sent) {
      const headers = { cookie: cookies.adam, ...(origin === null ? {} : { origin }) };
      // Mail programs unsubscribe and erase without an origin; what that lets in is tested on its own below.
      const isOneClick = /^\/api\/(unsubscribe|erase)\//.test(path) && method === 'POST' && origin === null;
      const answer = await ask(`${site.url}${path}`, { method, headers, body: 'a=b' });
      if (isOneClick) expect(answer.status).toBe(404);
      else expect(answer.status, `${method} ${path} from ${origin}`).toBe(403);
    }
  });
  expect(await fingerprint(site.database)).toBe(before);
});

test('without an origin one may unsubscribe or erase and nothing else, least of all act', async ({
  site,
  everybody: { cookies },
}) => {
  const before = await fingerprint(site.database);
  const { id } = actionNamed('studio/people invite');
  const post = (path: string, headers: Record<string, string>) =>
    ask(`${site.url}${path}`, { method: 'POST', headers: { cookie: cookies.adam, ...headers }, body: '[]' });
  for (const name of ['unsubscribe', 'erase']) {
    expect((await post(`/api/${name}/unknown`, { 'next-action': id })).status).toBe(403);
    for (const path of [`/api/${name}`, `/api/${name}/a/b`, `/${name}/unknown`, `/api/${name}%2funknown`])
      expect((await post(path, {})).status, path).toBe(403);
    expect((await post(`/api/${name}/unknown`, {})).status).toBe(404);
  }
  expect(await fingerprint(site.database)).toBe(before);
});
