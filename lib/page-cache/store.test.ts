import { AsyncLocalStorage } from 'node:async_hooks';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Rendered } from './documents';
import { PageStore } from './store';
import { tagKey } from './tag-key';

const keyOf = (path: string) => `/route-cache/APP_PAGE/abc/$${path}`;
const rendered = (words: string, ...tags: string[]): Rendered => ({
  kind: 'APP_PAGE',
  html: `<!DOCTYPE html><html><body>${words}<script>self.__next_f=[]</script></body></html>`,
  status: 200,
  headers: { 'x-next-cache-tags': tags.map(tagKey).join(',') },
});

let now = 0;
let store: PageStore;

/** Begins to answer a request; the render that is returned ends it. */
function begin(path: string) {
  const inAnswer = store.answering(() => AsyncLocalStorage.snapshot());
  return (words: string, ...tags: string[]) => inAnswer(() => store.keep(keyOf(path), rendered(words, ...tags)));
}

/** Renders a page as Next does, and sends it once. */
function serve(path: string, words: string, ...tags: string[]): void {
  begin(path)(words, ...tags);
  store.sent(path, 200, { 'content-type': 'text/html' }, undefined);
}
const textAt = (path: string) => store.at(path)?.document.identity.toString();

beforeEach(() => {
  now = 1_000_000;
  store = new PageStore({ bytes: 100_000, now: () => now });
  store.isInformed = true;
});

describe('the page store', () => {
  it('keeps a page without the framework, for Next and for the server alike', () => {
    serve('/tech/api', 'An API', 'term:1');
    expect(textAt('/tech/api')).toBe('<!DOCTYPE html><html><body>An API</body></html>');
    expect(store.find(keyOf('/tech/api'))?.value).toMatchObject({ html: textAt('/tech/api'), rscData: undefined });
  });

  it('sends a page only after Next has shown with which headers', () => {
    begin('/tech/api')('An API', 'term:1');
    expect(store.at('/tech/api')).toBeNull();
    store.sent('/tech/api', 200, {}, '"another"');
    expect(store.at('/tech/api')).toBeNull();
  });

  it('keeps sending a page when Next renders another one under the same path', () => {
    serve('/tech/api', 'An API', 'term:1');
    const other = '/route-cache/APP_PAGE/other/$/tech%2Fapi';
    store.answering(() => store.keep(other, rendered('No such page', 'site')));
    expect(textAt('/tech/api')).toContain('An API');
  });

  it('keeps no failure', () => {
    const busy: Rendered = {
      kind: 'APP_ROUTE',
      body: Buffer.alloc(0),
      status: 503,
      headers: rendered('', 'site').headers,
    };
    store.answering(() => store.keep(keyOf('/tech/api.png'), busy));
    expect(store.find(keyOf('/tech/api.png'))).toBeNull();
    expect(busy.headers?.['cache-control']).toBe('public, max-age=0, must-revalidate');
  });

  it('keeps a picture once, as it is', () => {
    const picture = Buffer.alloc(30_000, 7);
    const headers = { ...rendered('', 'site').headers, 'content-type': 'image/png' };
    store.answering(() =>
      store.keep(keyOf('/tech/api.png'), { kind: 'APP_ROUTE', body: picture, status: 200, headers }),
    );
    expect(store.bytes).toBeLessThan(picture.length + 3_000);
  });

  it('leaves pages alone that carry no tag of ours', () => {
    const page = rendered('Sign in');
    store.answering(() => store.keep(keyOf('/sign-in'), page));
    expect(page.html).toContain('<script>');
    expect(store.find(keyOf('/sign-in'))).toBeNull();
  });

  it('drops exactly the pages of an invalidated tag', () => {
    serve('/tech/api', 'An API', 'term:1', 'glossary:t');
    serve('/tech/cache', 'A cache', 'term:2', 'glossary:t');
    store.invalidate(['term:1']);
    expect(textAt('/tech/api')).toBeUndefined();
    expect(textAt('/tech/cache')).toContain('A cache');
  });

  it('does not keep a page that was being rendered while its tag was invalidated', () => {
    const end = begin('/tech/api');
    store.invalidate(['term:1']);
    end('old', 'term:1');
    expect(store.find(keyOf('/tech/api'))).toBeNull();
  });

  it('tells renders of one page at once apart: the one begun before the invalidation is not kept', () => {
    const ends = [begin('/tech/api'), begin('/tech/api')] as const;
    ends[0]('An API', 'term:1');
    store.invalidate(['term:1']);
    const later = begin('/tech/api');
    ends[1]('An API', 'term:1');
    expect(store.find(keyOf('/tech/api'))).toBeNull();
    later('A new API', 'term:1');
    expect(store.find(keyOf('/tech/api'))?.value).toMatchObject({ html: expect.stringContaining('A new API') });
  });

  it('keeps nothing that was rendered outside an answer', () => {
    store.keep(keyOf('/tech/api'), rendered('An API', 'term:1'));
    expect(store.find(keyOf('/tech/api'))).toBeNull();
  });

  it('keeps a page that was being rendered while another tag was invalidated', () => {
    const end = begin('/tech/api');
    store.invalidate(['term:2']);
    end('new', 'term:1');
    expect(store.find(keyOf('/tech/api'))).not.toBeNull();
  });

  it('keeps nothing that was being rendered when everything was dropped', () => {
    const end = begin('/tech/api');
    store.clear();
    end('old', 'term:1');
    expect(store.find(keyOf('/tech/api'))).toBeNull();
  });

  it('stays within its bound, least recently used out first', () => {
    const words = Array.from({ length: 400 }, (_, index) => `word${index * 7919}`).join(' ');
    for (const path of ['/a', '/b', '/c']) serve(path, words, 'site');
    const each = store.bytes / 3;
    store = new PageStore({ bytes: each * 3.5, now: () => now });
    store.isInformed = true;
    for (const path of ['/a', '/b', '/c']) serve(path, words, 'site');
    store.at('/a');
    serve('/d', words, 'site');
    expect(store.bytes).toBeLessThanOrEqual(each * 3.5);
    expect(textAt('/a')).toBeDefined();
    expect(textAt('/b')).toBeUndefined();
  });

  it('serves nothing older than a minute while no news arrives, unless old pages are preferred', () => {
    serve('/tech/api', 'An API', 'term:1');
    store.isInformed = false;
    now += 59_000;
    expect(textAt('/tech/api')).toBeDefined();
    now += 2_000;
    expect(textAt('/tech/api')).toBeUndefined();
    store.prefersOld = true;
    expect(textAt('/tech/api')).toBeDefined();
  });

  it('keeps what holds for a day only until the day is over, and what has no such mark for longer', () => {
    serve('/search/everywhere/q-eA', 'Nothing answers', 'site', 'today');
    serve('/tech/api', 'An API', 'term:1');
    now = 86_399_000;
    expect(textAt('/search/everywhere/q-eA')).toBeDefined();
    now += 2_000;
    expect(textAt('/search/everywhere/q-eA')).toBeUndefined();
    expect(store.find(keyOf('/search/everywhere/q-eA'))).toBeNull();
    expect(textAt('/tech/api')).toBeDefined();
    serve('/search/everywhere/q-eA', 'Nothing answers', 'site', 'today');
    expect(textAt('/search/everywhere/q-eA')).toBeDefined();
  });

  it('serves yesterday’s pages rather than none while the database is down, where that is preferred', () => {
    serve('/search/everywhere/q-eA', 'Nothing answers', 'site', 'today');
    now += 86_400_000;
    store.isInformed = false;
    store.prefersOld = true;
    expect(textAt('/search/everywhere/q-eA')).toBeDefined();
  });
});
