import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { becomeDocument, type Rendered, toDocument, withoutFramework } from './documents';

const page = (html: string, status = 200): Rendered => ({ kind: 'APP_PAGE', html, status, headers: {} });

describe('a document', () => {
  it('has neither scripts nor payload nor hints of the framework; structured data and our own script stay', () => {
    const kept = '<script type="application/ld+json">{}</script><script src="/site.js" data-keep=""></script>';
    const html = `<link rel="preload" as="script" href="/x.js"/><link rel="expect" href="#_R_" blocking="render"/>${kept}<script>self.__next_f.push([1,"secret"])</script><script src="/_next/a.js" async=""></script>`;
    expect(withoutFramework(html)).toBe(kept);
  });

  it('is sent with the status it says, and 301 for 308', () => {
    const gone = page('<head><meta name="headword-status" content="410"/></head>');
    const moved = page('', 308);
    for (const each of [gone, moved]) becomeDocument(each);
    expect([gone.status, moved.status]).toEqual([410, 301]);
  });

  it('is never kept by caches in between', () => {
    const each = page('<p>');
    becomeDocument(each);
    expect(each.headers?.['cache-control']).toBe('public, max-age=0, must-revalidate');
  });

  it('is kept by all of them where it is named by its content, and says so', () => {
    const control = 'public, max-age=31536000, immutable';
    const logo: Rendered = { kind: 'APP_ROUTE', body: Buffer.from('<svg/>'), headers: { 'cache-control': control } };
    becomeDocument(logo);
    expect(logo.headers?.['cache-control']).toBe(control);
  });

  it('is the same in every encoding', () => {
    const { identity, gzip, br } = toDocument(page('<p>naïve 用語集</p>'));
    expect([gunzipSync(gzip), brotliDecompressSync(br)]).toEqual([identity, identity]);
  });
});
