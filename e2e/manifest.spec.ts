import { addresses } from './manifest/addresses';
import { ask, call, formOf } from './manifest/asking';
import { listActions, listRoutes } from './manifest/build';
import { garbage, spoiled } from './manifest/garbage';
import { actionNamed, enter, people } from './manifest/people';
import { furthest, samples } from './manifest/samples';
import { fingerprint, forgetVisits } from './manifest/stock';
import { inTurns, tableOf } from './manifest/table';
import { expect, test } from './manifest/world';

// Who asked for what gets which answer stands in manifest/*.txt, to be read. After a change that is meant,
// `npm run e2e -- e2e/manifest.spec.ts --update-snapshots` writes them anew.
// Hundreds of requests each: on a busy machine they take their time.
test.describe.configure({ timeout: 180_000 });

test('every action answers everybody as the table says', async ({ site, everybody: { cookies, stock } }) => {
  expect([...new Set(samples.map(({ action }) => action))].sort()).toEqual(listActions().map(({ name }) => name));
  const rows: string[][] = [['action', 'about', ...people]];
  for (const { action, about, input } of samples) {
    const answers = people.map(async (person) => {
      const cookie = action.endsWith(' signOut') ? await enter(site.url, person) : cookies[person];
      return call(site.url, { ...actionNamed(action), input: input(stock, person), cookie });
    });
    rows.push([action, about, ...(await Promise.all(answers)).map(({ outcome }) => outcome)]);
  }
  expect(tableOf(rows)).toMatchSnapshot(['manifest', 'actions.txt']);
});

test('an action says the same at the address of any other page', async ({ site, everybody: { cookies, stock } }) => {
  const before = await fingerprint(site.database);
  const elsewhere = ['/', '/tech/backend', '/search', '/sign-in', '/studio/people', '/nowhere', '/healthz'];
  for (const { action, input } of furthest.filter(({ action }) => action.startsWith('studio/'))) {
    const { id } = actionNamed(action);
    await inTurns(elsewhere, async (path) => {
      const { outcome } = await call(site.url, { id, path, input: input(stock, 'anonymous') });
      expect(outcome, `${action} at ${path}`).toMatch(path === '/healthz' ? /^failed with 405$/ : /^signedOut$/);
    });
  }
  for (const action of ['studio/people invite', 'studio/glossaries createGlossary', 'studio/terms/new createTerm'])
    for (const path of ['/', '/tech/backend', '/studio']) {
      const input = samples.findLast((one) => one.action === action)?.input(stock, 'rita');
      const { outcome } = await call(site.url, { id: actionNamed(action).id, path, input, cookie: cookies.rita });
      expect(outcome, `${action} at ${path}`).toBe('wrongRole');
    }
  expect(await fingerprint(site.database)).toBe(before);
});

test('a form posted without a script reaches no action that would let it in', async ({ site }) => {
  const before = await fingerprint(site.database);
  await inTurns(listActions(), async ({ name, id }) => {
    const { path } = actionNamed(name);
    const body = formOf({ [`$ACTION_ID_${id}`]: '' });
    const { status } = await ask(`${site.url}${path}`, { method: 'POST', headers: { origin: site.url }, body });
    expect(status, `${name} at ${path}`).toBeLessThan(500);
  });
  expect(await fingerprint(site.database)).toBe(before);
});

test('whatever is no input is refused as invalid', async ({ site, everybody: { cookies, stock } }) => {
  const before = await fingerprint(site.database);
  for (const action of new Set(samples.map((one) => one.action))) {
    await forgetVisits(site.database);
    const own = samples.filter((one) => one.action === action).map(({ input }) => input(stock, 'ada'));
    const isEmpty = own.some((input) => JSON.stringify(input) === '{}');
    const asked = garbage.filter((input) => !(isEmpty && JSON.stringify(input) === '{}')).entries();
    await inTurns([...asked], async ([index, input]) => {
      const words = `${action} of ${JSON.stringify(input)?.slice(0, 60)}`;
      const asking = { ...actionNamed(action), input, multipart: index % 2 === 0 };
      expect((await call(site.url, { ...asking, cookie: cookies.ada })).outcome, words).toBe('invalid');
    });
    const { outcome } = await call(site.url, { ...actionNamed(action), input: null });
    expect(outcome, action).toBe(action.startsWith('studio/') ? 'signedOut' : 'invalid');
  }
  expect(await fingerprint(site.database)).toBe(before);
});

test('no letter and no type in any field makes an action fail', async ({ site, everybody: { cookies, stock } }) => {
  for (const { action, input } of furthest) {
    await forgetVisits(site.database);
    const person = /(people|glossaries) /.test(action) ? 'adam' : 'ada';
    await inTurns(spoiled(input(stock, person)), async (spoilt) => {
      const answer = await call(site.url, { ...actionNamed(action), input: spoilt, cookie: cookies[person] });
      expect(answer.outcome, `${action} of ${JSON.stringify(spoilt).slice(0, 400)}`).not.toMatch(/failed|neither/);
    });
  }
});

test('whoever asks an open action too often has to wait', async ({ site }) => {
  const { id, path } = actionNamed('reset/[secret] reset');
  const answers = await inTurns(Array.from({ length: 64 }), () => call(site.url, { id, path, input: {} }));
  const outcomes = answers.map(({ outcome }) => outcome);
  expect(outcomes.filter((outcome) => outcome === 'invalid')).toHaveLength(60);
  expect(outcomes.filter((outcome) => outcome === 'tooMany')).toHaveLength(4);
});

test('every address is there for whom the table says', async ({ site, everybody: { cookies, stock } }) => {
  const routes = listRoutes();
  expect(Object.keys(addresses).sort()).toEqual(routes);
  const named = routes.flatMap((route) => addresses[route]?.(stock) ?? []);
  const rows = await inTurns(named, async (path) => {
    const answers = people.map(async (person) => {
      const answer = await ask(`${site.url}${path}`, { headers: { cookie: cookies[person] } });
      const text = await answer.text();
      if (person === 'anonymous') expect(text, path).not.toContain(stock.draft.headword);
      const back = path === '/studio' ? '' : `?to=${encodeURIComponent(path)}`;
      const target = answer.headers.get('location');
      return target === null ? String(answer.status) : target === `/sign-in${back}` ? 'sign in' : `→ ${target}`;
    });
    return [wordsOf(path), ...(await Promise.all(answers))];
  });
  expect(tableOf([['address', ...people], ...rows])).toMatchSnapshot(['manifest', 'addresses.txt']);

  function wordsOf(path: string): string {
    const { termId, slug } = stock.draft;
    const person = stock.personId.ada ?? '';
    return path
      .replace(termId, '<draft>')
      .replace(slug, '<draft>')
      .replace(person, '<ada>')
      .replace(/0{8}[-048]+/, '<none>');
  }
});

test('a stranger asking as the router does is sent to sign in', async ({ site, everybody: { stock } }) => {
  const studio = listRoutes().filter((route) => route.startsWith('/studio'));
  await inTurns(
    studio.flatMap((route) => addresses[route]?.(stock) ?? []),
    async (path) => {
      const answer = await fetch(`${site.url}${path}`, { headers: { rsc: '1', 'next-url': '/studio' } });
      const text = await answer.text();
      for (const told of [stock.draft.headword, 'ada@headword.example', 'contentHash'])
        expect(text, path).not.toContain(told);
      // What takes only a POST has nothing to show, and nowhere to send.
      if (answer.status !== 405) expect(`${answer.url} ${text}`, path).toContain('/sign-in');
    },
  );
});

test('who is on a term is told to those who may enter its glossary, and to nobody else', async ({
  site,
  everybody,
}) => {
  const { cookies, stock } = everybody;
  const said = { tab: crypto.randomUUID(), field: '' };
  const say = async (person: keyof typeof cookies, body: object, origin = site.url) => {
    const address = `${site.url}/studio/terms/${stock.draft.termId}/presence`;
    const headers = { origin, cookie: cookies[person], 'content-type': 'application/json' };
    const answer = await ask(address, { method: 'POST', headers, body: JSON.stringify(body) });
    expect(answer.headers.get('cache-control')).toContain('no-store');
    return answer.status;
  };
  expect(await say('anonymous', said)).toBe(401);
  expect(await say('nora', said)).toBe(404);
  expect(await say('ada', said)).toBe(200);
  expect(await say('ada', said, 'https://elsewhere.example')).toBe(403);
  expect(await say('ada', { ...said, field: '<script>' })).toBe(400);
  expect(await say('ada', { ...said, more: 'x'.repeat(600) })).toBe(413);
  expect(await say('ada', { tab: said.tab, left: true })).toBe(204);
});
