import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSlug, reservedSlugs, slugOf } from './slug';

const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.string());

describe('slugOf', () => {
  it.each([
    ['C++', 'c-plus-plus'],
    ['C#', 'c-sharp'],
    ['C', 'c'],
    ['.NET', 'dot-net'],
    ['Node.js', 'node-js'],
    ['ASP.NET Core', 'asp-net-core'],
    ['CI/CD', 'ci-cd'],
    ['用語集', '用語集'],
    ['naïve', 'naive'],
    ['Straße', 'strasse'],
    ['STRAẞE', 'strasse'],
    ['Développeur d’applications', 'developpeur-dapplications'],
    ['R&D', 'r-and-d'],
    ['  Service — Mesh!  ', 'service-mesh'],
    ['Ingress (Kubernetes)', 'ingress-kubernetes'],
    ['हिन्दी', 'हिन्दी'],
    ['😀', 'u1f600'],
    ['', ''],
  ])('of %s is %s', (name, slug) => {
    expect(slugOf(name)).toBe(slug);
  });

  it('is a slug for every name that is not blank', () => {
    fc.assert(
      fc.property(anyText, (name) => name.trim() === '' || isSlug(slugOf(name))),
      { numRuns: 2000 },
    );
  });

  it('leaves a slug as it is', () => {
    fc.assert(
      fc.property(anyText, (name) => slugOf(slugOf(name)) === slugOf(name)),
      { numRuns: 2000 },
    );
  });

  it('cuts a long name between words', () => {
    const slug = slugOf('word '.repeat(40));
    expect(slug.length).toBeLessThanOrEqual(80);
    expect(slug.endsWith('word')).toBe(true);
  });
});

describe('isSlug', () => {
  it.each(['API', 'a b', '-a', 'a-', 'a--b', 'a/b', '../a', 'a.b', 'naïve', '', 'ａｐｉ', 'a'.repeat(81), 'a\u0000'])(
    'refuses %j',
    (text) => expect(isSlug(text)).toBe(false),
  );

  it('takes what the site keeps for itself, which is refused by name', () => {
    expect([...reservedSlugs.glossary, ...reservedSlugs.term].every(isSlug)).toBe(true);
  });

  it('keeps /index for the site: Next keeps the home page there', () => {
    expect(reservedSlugs.glossary.has('index')).toBe(true);
    expect(['suggest', 'helpful'].every((slug) => reservedSlugs.glossary.has(slug))).toBe(true);
  });
});
