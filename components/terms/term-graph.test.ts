import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { someGlossary, someTerm } from '@/prisma/testing/published';
import { termGraph } from './term-graph';

type Node = Record<string, unknown>;

const graphOf = (...fields: Parameters<typeof someTerm>): Node[] =>
  JSON.parse(JSON.stringify(termGraph(someTerm(...fields), someGlossary)));
const nodeOf = (graph: Node[], type: string) => graph.find((node) => [node['@type']].flat().includes(type)) ?? {};

/** Every object in the graph, however deep. */
function objectsIn(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  if (typeof value !== 'object' || value === null) return [];
  return [value as Node, ...Object.values(value).flatMap(objectsIn)];
}

beforeEach(() => {
  vi.stubEnv('NEXTAUTH_URL', 'https://words.test');
});
afterEach(() => vi.unstubAllEnvs());

describe('The graph of a term', () => {
  it('is a term in its set, a page and the way to it', () => {
    const types = graphOf().map((node) => node['@type']);
    expect(types).toEqual(['DefinedTermSet', 'DefinedTerm', 'WebPage', 'BreadcrumbList']);
  });

  it('is a page of questions too where there are some, and asks nothing else', () => {
    const page = nodeOf(
      graphOf({ questions: [{ id: 'q', question: 'Why?', html: '<p>So.</p>', text: 'So.' }] }),
      'FAQPage',
    );
    expect(page['@type']).toEqual(['WebPage', 'FAQPage']);
    expect(page.mainEntity).toEqual([
      { '@type': 'Question', name: 'Why?', acceptedAnswer: { '@type': 'Answer', text: 'So.' } },
    ]);
  });

  it('refers to nothing that is not in it', () => {
    const graph = graphOf();
    const ids = graph.map((node) => node['@id']);
    expect(new Set(ids).size).toBe(graph.length);
    const references = objectsIn(graph).filter((node) => '@id' in node && !('@type' in node));
    expect(references.length).toBeGreaterThan(3);
    for (const { '@id': id } of references) expect(ids).toContain(id);
  });

  it('names its translations, and as a translation its original', () => {
    const one = (language: string, isOriginal = false) => ({
      id: language,
      glossaryId: language,
      language,
      href: `/${language}/api`,
      headword: 'API',
      isOriginal,
      isOutdated: false,
    });
    const translations = [one('en', true), one('de'), one('ja')];
    const inGerman = { '@type': 'WebPage', '@id': 'https://words.test/de/api', inLanguage: 'de' };
    const original = nodeOf(graphOf({ id: 'en', translations }), 'WebPage');
    expect(original.workTranslation).toMatchObject([inGerman, { inLanguage: 'ja' }]);
    expect(original).not.toHaveProperty('translationOfWork');
    const translation = nodeOf(graphOf({ id: 'de', translations }), 'WebPage');
    expect(translation.translationOfWork).toMatchObject({ '@id': 'https://words.test/en/api', inLanguage: 'en' });
    expect(nodeOf(graphOf(), 'WebPage')).not.toHaveProperty('workTranslation');
  });

  it('says when, as ISO 8601 does', () => {
    const page = nodeOf(graphOf(), 'WebPage');
    expect([page.datePublished, page.dateModified, page.lastReviewed]).toEqual([
      '2026-01-02T03:04:05.000Z',
      '2026-02-03T04:05:06.000Z',
      '2026-03-04',
    ]);
    expect(nodeOf(graphOf({ reviewedAt: null }), 'WebPage')).not.toHaveProperty('lastReviewed');
  });

  it('says who wrote and who reviewed, and leaves out whom it does not know', () => {
    const page = nodeOf(graphOf(), 'WebPage');
    expect([page.author, page.reviewedBy]).toEqual([
      [{ '@type': 'Person', name: 'Ada', jobTitle: 'Software engineer' }],
      [{ '@type': 'Person', name: 'Rita' }],
    ]);
    expect(nodeOf(graphOf({ writtenBy: [] }), 'WebPage')).not.toHaveProperty('author');
  });

  it('has addresses of this site only, with the canonical one for the page', () => {
    const graph = graphOf({ slug: '用語' });
    const addresses = objectsIn(graph)
      .flatMap(({ '@id': id, url, item }) => [id, url, item])
      .filter(Boolean);
    for (const address of addresses) expect(address).toMatch(/^https:\/\/words\.test\//);
    expect(nodeOf(graph, 'WebPage').url).toBe('https://words.test/tech/%E7%94%A8%E8%AA%9E');
  });

  it('names the license of the site', () => {
    vi.stubEnv('HEADWORD_LICENSE', 'https://creativecommons.org/licenses/by/4.0/');
    expect(nodeOf(graphOf(), 'WebPage').license).toBe('https://creativecommons.org/licenses/by/4.0/');
  });
});
