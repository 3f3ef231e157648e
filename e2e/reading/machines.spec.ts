import { retire } from '../verbs/editor';
import { enter, expect, test } from '../world';
import { copyDemo, startSite } from '../world/site';
import { type Answer, ask } from './plain';

const typeOf = ({ headers }: Answer) => String(headers['content-type']).split(';')[0];
const html = 'text/html';
const markdown = 'text/markdown';
const graph = 'application/ld+json';
const chrome = 'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8';

/** What a request accepts, and what a term's address answers to it. */
const negotiated: [accept: string | undefined, type: string][] = [
  [markdown, markdown],
  [undefined, html],
  [graph, graph],
  ['*/*', html],
  [chrome, html],
  ['text/markdown, text/html;q=0.9, */*;q=0.1', markdown],
  ['text/html;q=0.2, application/ld+json;q=0.3', graph],
  ['text/html, text/markdown', html],
  ['text/html;q=0, */*', markdown],
  ['application/json', html],
];
const asking = (accept: string | undefined) => (accept === undefined ? undefined : { accept });

test.describe('a term answers in the form that a request accepts', () => {
  test('before it is kept and after, whatever was asked for first', async ({ site }) => {
    test.setTimeout(120_000);
    for (const order of [negotiated, negotiated.toReversed()]) {
      const fresh = await startSite(site.database);
      const url = `${fresh.url}/tech/c-plus-plus`;
      for (let time = 0; time < 2; time++)
        for (const [accept, type] of order) {
          const answer = await ask(url, asking(accept));
          expect([answer.status, typeOf(answer)], `${accept}, time ${time}`).toEqual([200, type]);
          expect(String(answer.headers.vary), `${accept}, time ${time}`).toMatch(/(^|, )Accept(,|$)/);
        }
      await fresh.stop();
    }
  });

  test('as at the address of that form', async ({ site }) => {
    const url = `${site.url}/tech/c-plus-plus`;
    for (const [accept, ending] of [
      [markdown, '.md'],
      [graph, '.jsonld'],
    ] as const) {
      const [own, asked] = [await ask(url + ending), await ask(url, { accept })];
      expect(asked.body.toString()).toBe(own.body.toString());
      expect(asked.headers['content-location']).toBe(`/tech/c-plus-plus${ending}`);
      expect(own.headers.link).toBe(`<${url}>; rel="canonical"`);
      expect((await ask(url, { accept, 'if-none-match': String(own.headers.etag) })).status).toBe(304);
      expect((await ask(url, { 'if-none-match': String(own.headers.etag) })).status).toBe(200);
      const head = await ask(url, { accept }, 'HEAD');
      expect([head.status, typeOf(head), head.body.length]).toEqual([200, accept, 0]);
    }
  });

  test('also with parameters of others', async ({ site }) => {
    const answer = await ask(`${site.url}/tech/c-plus-plus?page=2`, { accept: markdown });
    expect([answer.status, typeOf(answer)]).toEqual([200, markdown]);
    const page = await ask(`${site.url}/tech/c-plus-plus?page=2`);
    expect([typeOf(page), String(page.headers.vary)]).toEqual([html, expect.stringMatching(/(^|, )Accept(,|$)/)]);
  });

  test('and a glossary, a letter and a topic do', async ({ site }) => {
    for (const path of ['/tech', '/tech/letters/b', '/tech/topics/architecture']) {
      expect(typeOf(await ask(site.url + path, { accept: markdown })), path).toBe(markdown);
      expect(typeOf(await ask(site.url + path, { accept: graph })), path).toBe(html);
    }
    for (const path of ['/', '/search', '/search?q=cache'])
      expect(typeOf(await ask(site.url + path, { accept: markdown })), path).toBe(html);
    expect((await ask(`${site.url}/healthz`, { accept: markdown })).status).toBe(200);
  });
});

test('every form of a term is where the term is: moved, unknown, withdrawn', async ({ browser }) => {
  test.setTimeout(120_000);
  const site = await startSite(await copyDemo());
  const statusOf = async (path: string) => (await ask(site.url + path)).status;
  const endings = ['', '.md', '.jsonld', '.png'];
  for (let time = 0; time < 2; time++)
    for (const ending of endings) {
      const moved = await ask(`${site.url}/tech/webmaster${ending}`);
      const target = String(moved.headers.location);
      expect([moved.status, target.endsWith(ending)], ending).toEqual([301, true]);
      expect(await statusOf(target), target).toBe(200);
      expect(await statusOf(`/tech/no-such-term${ending}`), ending).toBe(404);
      expect(await statusOf(`/nowhere/term${ending}`), ending).toBe(404);
      expect(await statusOf(`/hr/time-to-hire${ending}`), ending).toBe(200);
    }
  const page = await browser.newPage({ baseURL: site.url });
  await enter(page, 'pia');
  await page.goto('/studio/terms?q=time+to+hire');
  await page.getByRole('link', { name: /^time.to.hire$/i }).click();
  await retire(page);
  for (const ending of endings)
    await expect.poll(() => statusOf(`/hr/time-to-hire${ending}`), { timeout: 1_000, message: ending }).toBe(410);
  await page.close();
  await site.stop();
});
