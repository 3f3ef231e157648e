import { describe, expect, it } from 'vitest';
import { preferences } from './preferences';

const chrome =
  'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,image/apng,*/*;q=0.8,application/signed-exchange;v=b3;q=0.7';

describe('what a request prefers', () => {
  it.each([
    [undefined, 'html'],
    ['', 'html'],
    ['*/*', 'html'],
    [chrome, 'html'],
    ['text/*', 'html'],
    ['text/html', 'html'],
    ['image/png', 'html'],
    ['application/json', 'html'],
    ['text/markdown', 'md'],
    ['TEXT/Markdown;charset=UTF-8', 'md'],
    ['application/ld+json', 'jsonld'],
    ['application/ld+json;profile="http://www.w3.org/ns/json-ld#compacted, text/html"', 'jsonld'],
    ['application/*', 'jsonld'],
    ['text/markdown, text/html, */*', 'md'],
    ['text/html, text/markdown', 'html'],
    ['text/markdown, */*', 'md'],
    ['text/html;q=0.5, text/markdown;q=0.8', 'md'],
    ['text/html;q=0.8, text/markdown;q=0.5', 'html'],
    ['text/html;q=0, text/*', 'md'],
    ['text/html;q=0, */*', 'md'],
    ['text/html;q=0, text/markdown;q=0, */*;q=0.001', 'jsonld'],
    ['text/markdown;q=0', 'html'],
    ['text/markdown;q=2, text/html;q=0.1', 'html'],
    ['text/markdown;q=x, */*;q=0.1', 'html'],
    ['*/*;q=0.1, text/markdown;q=0.2', 'md'],
    [',,;q=1,"', 'html'],
    ['text/markdown ; q=0.4 , application/ld+json ; q=0.6', 'jsonld'],
  ])('%j → %s', (accept, format) => expect(preferences(accept)[0]).toBe(format));

  it('is all that it takes, best first', () =>
    expect(preferences('application/ld+json, text/html;q=0.4, text/*;q=0.2')).toEqual(['jsonld', 'html', 'md']));

  it('is worked out in good time, whatever is sent', () => {
    const start = performance.now();
    for (const part of ['a,', '"', ';q=', '"\\', 'text/html;']) preferences(part.repeat(16_000 / part.length));
    expect(performance.now() - start).toBeLessThan(100);
  });
});
