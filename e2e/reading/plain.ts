import { request } from 'node:http';

export type Answer = { status: number; headers: Record<string, unknown>; body: Buffer };

/** One request as it is: nothing followed, decoded or added, on a connection of its own. */
export function ask(url: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asking = request(url, { method, headers, agent: false }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(parts) }),
      );
    });
    asking.on('error', reject).end();
  });
}

/** Headers without those of one connection and one moment. */
export function lasting({ headers }: Answer): Record<string, unknown> {
  const passing = ['date', 'connection', 'keep-alive', 'transfer-encoding', 'content-length'];
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !passing.includes(name)));
}

/** Every kind of public page of the demo, with the status it has. */
export const kindsOfPages: [kind: string, path: string, status: number][] = [
  ['home', '/', 200],
  ['A to Z', '/tech', 200],
  ['letter', '/tech/letters/b', 200],
  ['term', '/tech/c-plus-plus', 200],
  ['history', '/tech/c-plus-plus/history', 200],
  ['topic', '/tech/topics/architecture', 200],
  ['search', '/search?q=cache', 200],
  ['search in a glossary', '/search?q=cache&in=tech', 200],
  ['search on a topic', '/search?q=cache&in=tech&topic=performance', 200],
  ['search on no topic', '/search?q=cache&in=tech&topic=nothing', 404],
  ['search without an answer', '/search?q=xyzzyxyzzy', 200],
  ['search of too many words', `/search?q=${'a'.repeat(201)}`, 200],
  ['empty search', '/search', 200],
  ['ambiguous name', '/tech/names/ci~2fcd', 200],
  ['Markdown twin of an ambiguous name', '/tech/names/ci~2fcd.md', 200],
  ['name of one term', '/tech/names/ci', 301],
  ['no such name', '/tech/names/nothing', 404],
  ['feed', '/tech/feed.xml', 200],
  ['JSON feed', '/tech/feed.json', 200],
  ['Markdown twin', '/tech/c-plus-plus.md', 200],
  ['Markdown twin of a glossary', '/tech.md', 200],
  ['Markdown twin of a letter', '/tech/letters/b.md', 200],
  ['Markdown twin of a topic', '/tech/topics/architecture.md', 200],
  ['graph', '/tech/c-plus-plus.jsonld', 200],
  ['picture', '/tech/c-plus-plus.png', 200],
  ['picture of a glossary', '/tech.png', 200],
  ['picture of the site', '/index.png', 200],
  ['llms.txt', '/llms.txt', 200],
  ['llms.txt of a glossary', '/tech/llms.txt', 200],
  ['sitemap', '/sitemap.xml', 200],
  ['robots', '/robots.txt', 200],
  ['no such term', '/tech/no-such-term', 404],
  ['no such glossary', '/no-such-glossary', 404],
  ['no such address', '/a/b/c/d', 404],
  ['former address', '/tech/webmaster', 301],
  ['history at a former address', '/tech/webmaster/history', 301],
  ['no such twin', '/tech/no-such-term.md', 404],
  ['former twin', '/tech/webmaster.md', 301],
];
