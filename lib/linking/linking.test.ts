import { describe, expect, test } from 'vitest';
import { comparisonKey } from '@/lib/text/normalise';
import { lexiconOf } from './lexicon';
import type { Line, Range } from './line';
import { type Frequency, linksIn } from './links';
import { occurrencesIn } from './occurrences';
import { readLine } from './reading';

type Given = { frequency?: Frequency; withoutLink?: string[]; written?: { termId: string; section: number }[] };

/** Lines with every link in brackets. A name is a term of its own, unless "term: name" says whose it is. */
function linked(texts: (string | Line)[], names: string[], given: Given = {}): string[] {
  const lines = texts.map((text) => (typeof text === 'string' ? { text, closed: [], section: 0 } : text)).map(readLine);
  const known = names.map((words) => {
    const [, termId = '', name = words] = /^(\w+): (.*)$/.exec(words) ?? [];
    return { termId: termId || name, name, key: comparisonKey(name), caseMatters: termId === 'cased' };
  });
  const { frequency = 'ALL', withoutLink = [], written = [] } = given;
  const { occurrences } = occurrencesIn(lines, lexiconOf(known));
  const links = linksIn(lines, occurrences, { frequency, withoutLink: new Set(withoutLink), written });
  return lines.map(({ text }, at) =>
    links
      .filter(({ line }) => line === at)
      .reverse()
      .reduce(
        (marked, { range: [from, to] }) => `${marked.slice(0, from)}[${marked.slice(from, to)}]${marked.slice(to)}`,
        text,
      ),
  );
}

const one = (text: string, ...names: string[]) => linked([text], names)[0];

describe('the longest match wins', () => {
  test.each([
    ['a service mesh and a mesh', ['mesh', 'service mesh', 'service'], 'a [service mesh] and a [mesh]'],
    [
      'continuous integration test',
      ['continuous integration', 'integration test suite'],
      '[continuous integration] test',
    ],
    ['data mesh platform team', ['data mesh', 'mesh platform team'], 'data [mesh platform team]'],
  ])('in %j', (text, names, expected) => expect(one(text, ...names)).toBe(expected));

  test('also where the longest gets no link itself', () => {
    const names = ['mesh', 'a: service mesh', 'b: service mesh'];
    expect(one('a service mesh', ...names)).toBe('a service mesh');
    expect(linked(['a service mesh'], ['mesh', 'service mesh'], { withoutLink: ['service mesh'] })).toEqual([
      'a service mesh',
    ]);
  });
});

describe('a name stands on word boundaries', () => {
  test.each([
    ['caching', 'cach'],
    ['precache', 'cache'],
    ['snake_case', 'snake'],
    ['front-end', 'front'],
    ['front-end', 'end'],
    ['cafe\u0301', 'cafe'.slice(0, 3)],
    ['naïve', 'na'],
    ['api2', 'api'],
    ["rock'n'roll", 'rock'],
    ['東京都に行く', '京都'],
    ['серверный', 'сервер'],
    ['https://example.org/cache/x', 'cache'],
    ['write to cache@example.org', 'cache'],
    ['docs at www.example.org/cache', 'cache'],
  ])('%j holds no %j', (text, name) => expect(one(text, name)).toBe(text));

  test.each([
    ['the cache, cached', 'cache', 'the [cache], cached'],
    ['(cache)', 'cache', '([cache])'],
    ['“Cache”—and then', 'cache', '“[Cache]”—and then'],
    ['Docker’s logo', 'Docker', '[Docker]’s logo'],
    ['l’cache', 'cache', 'l’[cache]'],
    ['client/server', 'server', 'client/[server]'],
    ['この用語集は便利', '用語集', 'この[用語集]は便利'],
    ['サーバーを再起動する', 'サーバー', '[サーバー]を再起動する'],
    ['APIを使う', 'API', '[API]を使う'],
    ['ฐานข้อมูลขนาดใหญ่', 'ฐานข้อมูล', '[ฐานข้อมูล]ขนาดใหญ่'],
    ['مستودع البيانات هنا', 'مستودع البيانات', '[مستودع البيانات] هنا'],
    ['это сервер.', 'сервер', 'это [сервер].'],
    ['service\n mesh', 'service mesh', '[service\n mesh]'],
    ['soft\u00adware', 'software', '[soft\u00adware]'],
    ['ＡＰＩ', 'API', '[ＡＰＩ]'],
    ['a naive view', 'naïve', 'a [naive] view'],
    ['front–end', 'front-end', '[front–end]'],
    ['½ 2', '2', '½ [2]'],
  ])('%j holds %j', (text, name, expected) => expect(one(text, name)).toBe(expected));
});

describe('names with signs match exactly', () => {
  const names = ['C', 'C++', 'C#', '.NET', 'NET', 'Node', 'Node.js', 'CI/CD', 'ASP.NET'];
  test.each([
    ['C, C++ and C#.', '[C], [C++] and [C#].'],
    ['.NET, not NET', '[.NET], not [NET]'],
    ['ASP.NET', '[ASP.NET]'],
    ['VB.NET', 'VB.NET'],
    ['Node.js or Node.', '[Node.js] or [Node].'],
    ['node.js or nodes', '[node.js] or [nodes]'],
    ['Node.jss C++s C++11', 'Node.jss C++s C++11'],
    ['CI/CD', '[CI/CD]'],
    ['(C++)', '([C++])'],
  ])('in %j', (text, expected) => expect(one(text, ...names)).toBe(expected));
});

describe('plurals', () => {
  test.each([
    ['caches', 'cache', '[caches]'],
    ['service meshes', 'service mesh', '[service meshes]'],
    ['policies', 'policy', '[policies]'],
    ['keys', 'key', '[keys]'],
    ['Keyss', 'keys', 'Keyss'],
    ['relays', 'relay', '[relays]'],
    ['heroes', 'hero', '[heroes]'],
    ['Pods', 'Pod', '[Pods]'],
    ['pods', 'Pod', 'pods'],
    ['APIs', 'API', 'APIs'],
    ['GraphQLs', 'GraphQL', 'GraphQLs'],
    ['серверs', 'сервер', 'серверs'],
    ['services mesh', 'service mesh', 'services mesh'],
  ])('%j of %j', (text, name, expected) => expect(one(text, name)).toBe(expected));

  test('other forms are found as the aliases they are', () => {
    expect(one('APIs and data', 'api: API', 'api: APIs', 'datum: data')).toBe('[APIs] and [data]');
  });

  test('what is written as a name is not the plural of another', () => {
    expect(one('windows', 'os: Windows', 'pane: window')).toBe('[windows]');
    expect(one('axes', 'ax: axe', 'tree: axes', 'more: axes')).toBe('axes');
  });
});

describe('case', () => {
  test.each([
    ['a pod', 'pod', 'a [pod]'],
    ['It is it.', 'IT', 'It is it.'],
    ['graphql', 'GraphQL', 'graphql'],
    ['OAuth, oauth', 'OAuth', '[OAuth], oauth'],
    ['Cache CACHE cache', 'cache', '[Cache] [CACHE] [cache]'],
    ['Go, go', 'cased: Go', '[Go], go'],
    ['Swift, swift, Swifts', 'cased: Swift', '[Swift], swift, [Swifts]'],
  ])('of %j for %j', (text, name, expected) => expect(one(text, name)).toBe(expected));
});

describe('what is never linked', () => {
  test('a name that two terms share', () => {
    expect(one('a pipeline', 'a: pipeline', 'b: Pipeline')).toBe('a pipeline');
    expect(one('GO', 'a: GO', 'b: Go')).toBe('GO');
    expect(one('a pipeline', 'a: pipeline', 'a: Pipeline')).toBe('a [pipeline]');
  });

  test('a term without links, by none of its names', () => {
    expect(linked(['cache and store'], ['a: cache', 'a: store'], { withoutLink: ['a'] })).toEqual(['cache and store']);
  });

  test('what is closed, nor words that are partly closed', () => {
    const closed: Range[] = [[10, 14]];
    const line = { text: 'a service mesh, a service', closed, section: 0 };
    expect(linked([line], ['service mesh', 'service', 'mesh'])).toEqual(['a [service] mesh, a [service]']);
  });
});

describe('how often a term is linked', () => {
  const lines = ['cache cache', 'caches', 'cache'].map((text, at) => ({ text, closed: [], section: at < 2 ? 0 : 1 }));
  test.each<[Frequency, string[]]>([
    ['ALL', ['[cache] [cache]', '[caches]', '[cache]']],
    ['ONCE_PER_SECTION', ['[cache] cache', 'caches', '[cache]']],
    ['ONCE_PER_PAGE', ['[cache] cache', 'caches', 'cache']],
    ['NONE', ['cache cache', 'caches', 'cache']],
  ])('%s', (frequency, expected) => expect(linked(lines, ['cache'], { frequency })).toEqual(expected));

  test('counts the names of a term together, and the links its author set', () => {
    expect(linked(['a cache', 'a store'], ['a: cache', 'a: store'], { frequency: 'ONCE_PER_PAGE' })).toEqual([
      'a [cache]',
      'a store',
    ]);
    const written = [{ termId: 'cache', section: 1 }];
    expect(linked(lines, ['cache'], { frequency: 'ONCE_PER_PAGE', written })).toEqual([
      'cache cache',
      'caches',
      'cache',
    ]);
    expect(linked(lines, ['cache'], { frequency: 'ONCE_PER_SECTION', written })[0]).toBe('[cache] cache');
    expect(linked(lines, ['cache'], { frequency: 'ONCE_PER_SECTION', written })[2]).toBe('cache');
  });
});
