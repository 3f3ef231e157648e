import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from '../world';
import { startSite } from '../world/site';
import { ask, kindsOfPages, lasting } from './plain';

test.describe('a public page is a document', () => {
  test('a kept one is answered exactly as Next answered, of every kind', async ({ site }) => {
    test.setTimeout(120_000);
    const fresh = await startSite(site.database);
    for (const [kind, path, status] of kindsOfPages) {
      const byNext = await ask(fresh.url + path);
      const kept = await ask(fresh.url + path);
      expect(byNext.status, kind).toBe(status);
      expect([kept.status, kept.body.toString()], kind).toEqual([byNext.status, byNext.body.toString()]);
      expect(lasting(kept), kind).toEqual(lasting(byNext));
    }
    await fresh.stop();
  });

  test('in the encoding that is asked for, and not at all where it is known', async ({ site }) => {
    const url = `${site.url}/tech/c-plus-plus`;
    await ask(url);
    const [plain, br, gzip] = await Promise.all(
      ['identity', 'br, gzip', 'gzip'].map((encoding) => ask(url, { 'accept-encoding': encoding })),
    );
    expect(brotliDecompressSync(br?.body ?? '')).toEqual(plain?.body);
    expect(gunzipSync(gzip?.body ?? '')).toEqual(plain?.body);
    const etag = String(plain?.headers.etag);
    expect((await ask(url, { 'if-none-match': `"x", W/${etag}` })).status).toBe(304);
    const head = await ask(url, {}, 'HEAD');
    expect([head.status, head.body.length, head.headers['content-length']]).toEqual([
      200,
      0,
      String(plain?.body.length),
    ]);
  });

  test('the same with tracking parameters, and for a browser that asks for the payload of a framework', async ({
    site,
  }) => {
    const url = `${site.url}/tech/c-plus-plus`;
    const plain = await ask(url);
    const followed = await ask(`${url}?utm_source=x&fbclid=y&_rsc=z`, { rsc: '1', 'next-router-prefetch': '1' });
    expect(followed.body.toString()).toBe(plain.body.toString());
  });

  test('without scripts but our own and structured data, under a policy that allows no others', async ({ site }) => {
    for (const [, path] of kindsOfPages) {
      const { headers, body } = await ask(site.url + path);
      const scripts = body.toString().match(/<script\b[^>]*>/g) ?? [];
      expect(
        scripts.filter((script) => !script.includes('ld+json') && !script.includes('src="/site.js"')),
        path,
      ).toEqual([]);
      expect(headers['content-security-policy'], path).toContain("script-src 'self'");
    }
    expect((await ask(`${site.url}/_next/image?url=%2Ficon.svg&w=640&q=75`)).status).toBe(404);
  });

  test('never kept by a cache in between', async ({ site }) => {
    const { headers } = await ask(`${site.url}/tech`);
    expect(headers['cache-control']).toBe('public, max-age=0, must-revalidate');
  });
});
