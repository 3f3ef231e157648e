import type { Page } from '@playwright/test';
import { expect, test } from '../world';
import { type Site, startSite } from '../world/site';
import { ask } from './plain';

type Node = Record<string, unknown>;

const alternates = (page: Page) =>
  page
    .locator('head link[rel="alternate"]')
    .evaluateAll((links) => links.map((link) => [link.getAttribute('type') ?? '', link.getAttribute('href') ?? '']));

/** The JSON-LD of the page, and every object in it. */
async function graphOn(page: Page): Promise<{ text: string; graph: Node[]; objects: Node[] }> {
  const text = (await page.locator('script[type="application/ld+json"]').textContent()) ?? '';
  const graph: Node[] = JSON.parse(text)['@graph'];
  return { text, graph, objects: objectsIn(graph) };
}

function objectsIn(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  return typeof value === 'object' && value !== null ? [value as Node, ...Object.values(value).flatMap(objectsIn)] : [];
}

test('a page names its other forms, and each is what it is said to be', async ({ page, site }) => {
  for (const [path, types] of [
    ['/tech/api', ['text/markdown', 'application/ld+json', 'application/atom+xml', 'application/feed+json']],
    ['/tech', ['text/markdown', 'application/atom+xml', 'application/feed+json']],
    ['/tech/topics/architecture', ['text/markdown', 'application/atom+xml', 'application/feed+json']],
  ] as const) {
    await page.goto(path);
    const named = await alternates(page);
    expect(named.map(([type]) => type).sort(), path).toEqual([...types].sort());
    for (const [type = '', href = ''] of named) {
      expect(href.startsWith(site.url), href).toBe(true);
      const answer = await ask(href);
      expect([answer.status, String(answer.headers['content-type']).split(';')[0]], href).toEqual([200, type]);
    }
  }
});

test('the graph of every term refers only to what is in it, and is there alone too', async ({ page, site }) => {
  const sitemap = (await ask(`${site.url}/sitemap.xml`)).body.toString();
  const terms = [...sitemap.matchAll(/<loc>([^<]*\/tech\/[^/<]+)<\/loc>/g)].map(([, address = '']) => address);
  expect(terms.length).toBeGreaterThan(10);
  for (const address of terms) {
    await page.goto(address);
    const { text, graph, objects } = await graphOn(page);
    const ids = graph.map((node) => node['@id']);
    const references = objects.filter((node) => '@id' in node && !('@type' in node)).map((node) => node['@id']);
    expect(ids, address).toEqual(expect.arrayContaining(references));
    expect(graph.map((node) => [node['@type']].flat()[0])).toEqual([
      'DefinedTermSet',
      'DefinedTerm',
      'WebPage',
      'BreadcrumbList',
    ]);
    for (const { item } of objects.filter((node) => 'item' in node))
      expect((await ask(String(item))).status, String(item)).toBe(200);
    expect((await ask(`${address}.jsonld`)).body.toString()).toBe(text);
  }
});

test('a link to a page is shown as a card with its picture', async ({ page, site }) => {
  for (const path of ['/', '/tech', '/tech/c-plus-plus']) {
    await page.goto(path);
    const content = (name: string) => page.locator(`head meta[${name}]`).first().getAttribute('content');
    expect(await content('name="twitter:card"')).toBe('summary_large_image');
    const address = await content('property="og:image"');
    expect(await content('name="twitter:image"')).toBe(address);
    expect(address?.startsWith(site.url)).toBe(true);
    for (let time = 0; time < 2; time++) {
      const { headers, body } = await ask(address ?? '', { 'accept-encoding': 'br, gzip' });
      expect([headers['content-type'], headers['content-encoding']]).toEqual(['image/png', undefined]);
      expect([body.readUInt32BE(16), body.readUInt32BE(20)]).toEqual([1200, 630]);
      expect((await ask(address ?? '', { 'if-none-match': String(headers.etag) })).status).toBe(304);
    }
  }
});

test('feeds are read by programs, and asked again cost nothing', async ({ page, site }) => {
  const atom = await ask(`${site.url}/tech/feed.xml`);
  await page.goto('/tech');
  const parsed = await page.evaluate((xml) => {
    const feed = new DOMParser().parseFromString(xml, 'application/xml');
    const texts = (name: string) => [...feed.getElementsByTagName(name)].map(({ textContent }) => textContent ?? '');
    return { failed: feed.querySelector('parsererror') !== null, ids: texts('id'), updated: texts('updated') };
  }, atom.body.toString());
  expect(parsed.failed).toBe(false);
  expect(new Set(parsed.ids).size).toBe(parsed.ids.length);
  for (const date of parsed.updated) expect(new Date(date).toISOString()).toBe(date);
  const json = await ask(`${site.url}/tech/feed.json`);
  const { items } = JSON.parse(json.body.toString()) as { items: { id: string; url: string }[] };
  expect(items.map(({ id }) => id)).toEqual(parsed.ids.slice(1));
  for (const { url } of items) expect((await ask(url)).status, url).toBe(200);
  for (const [path, { headers }] of [
    ['/tech/feed.xml', atom],
    ['/tech/feed.json', json],
  ] as const)
    expect((await ask(site.url + path, { 'if-none-match': String(headers.etag) })).status).toBe(304);
});

test('llms.txt leads to nothing that is not there', async ({ site }) => {
  const seen = new Set<string>();
  const follow = async (address: string, depth: number) => {
    if (seen.has(address)) return;
    seen.add(address);
    const { status, body } = await ask(address);
    expect(status, address).toBe(200);
    if (depth === 0) return;
    for (const [, link = ''] of body.toString().matchAll(/\]\((http[^)\s]+)\)/g))
      if (link.startsWith(site.url)) await follow(link, depth - 1);
  };
  await follow(`${site.url}/llms.txt`, 3);
  expect([...seen].filter((address) => address.endsWith('.md')).length).toBeGreaterThan(20);
});

test('security.txt is there where the operator names somebody', async ({ site }) => {
  const path = '/.well-known/security.txt';
  expect((await ask(site.url + path)).status).toBe(404);
  const named: Site = await startSite(site.database, { HEADWORD_SECURITY_CONTACT: 'mailto:security@acme.org' });
  const { status, body, headers } = await ask(named.url + path);
  expect([status, headers['content-type']]).toEqual([200, 'text/plain; charset=utf-8']);
  expect(body.toString()).toMatch(/^Contact: mailto:security@acme\.org\nExpires: \d{4}-\d\d-01T00:00:00Z\nCanonical: /);
  await named.stop();
});
