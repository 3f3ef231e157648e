import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Entry } from './bundle';
import { readFolder } from './folder';
import { parseMarkdownFiles } from './markdown';

const file = (name: string, front: string, text: string) => ({ name, text: `---\n${front}\n---\n\n${text}` });
const read = (...files: { name: string; text: string }[]): Entry[] => parseMarkdownFiles(files).entries;
const data = new URL('../../../shared/data/cncf-glossary/en', import.meta.url).pathname;
const inlineLinks = ({ content }: Entry): number => JSON.stringify(content.body).split('"termLink"').length - 1;

describe('An entry of the CNCF glossary', () => {
  it('is read despite line ends, capitals, spaces and empty tags', () => {
    const front =
      ' Title: Role-Based Access Control (RBAC) \r\n Status: completed \r\n Category: ["Concept"]\r\n Tags: ["security", "", ""]';
    const [entry] = read(file('rbac.md', front, 'It is a method.\r\nIt is used.\r\n\r\n## Problem\r\n\r\nText.'));
    expect(entry).toMatchObject({
      status: 'published',
      content: {
        headword: 'Role-Based Access Control',
        slug: 'rbac',
        definition: 'It is a method. It is used.',
        aliases: [{ name: 'RBAC', kind: 'abbreviation' }],
        topics: ['concept', 'security'],
        deprecation: null,
      },
    });
    expect(entry?.content.body.content.map(({ type }) => type)).toEqual(['heading', 'paragraph']);
  });

  it('leads to the entries beside it, by every spelling of their address', () => {
    const links =
      '[a](/b/), [b](https://glossary.cncf.io/b/), [c](/de/b/#x), [d](https://example.org/b/), [e](/contribute/x/).';
    const [entry] = read(
      file('a.md', 'title: A\nstatus: Completed', `First. Second.\n\n${links}`),
      file('b.md', 'title: B\nstatus: Completed', 'B.'),
    );
    expect(inlineLinks(entry as Entry)).toBe(3);
    expect(JSON.stringify(entry)).toContain('https://example.org/b/');
    expect(JSON.stringify(entry)).not.toContain('/contribute/');
  });

  it('in another script than Latin is addressed by its title, and found by the names of the files', () => {
    const [container, machine] = read(
      file(
        'container.md',
        'title: کنٹینرز(Containers)\nstatus: Completed',
        '## یہ کیا ہے\n\nایک عمل۔\n\n[وی ایم](/ur/vm/)۔',
      ),
      file('vm.md', 'title: 仮想マシン(VM)\nstatus: Completed', '一つ目の文です。\n二つ目の\n文です。'),
    );
    expect(container).toMatchObject({
      key: 'container',
      content: {
        headword: 'کنٹینرز',
        slug: 'کنٹینرز',
        definition: 'ایک عمل۔',
        aliases: [{ name: 'Containers', kind: 'synonym' }],
      },
    });
    expect(JSON.stringify(container?.content.body)).toContain('"termId":"仮想マシン"');
    expect(machine?.content).toMatchObject({
      slug: '仮想マシン',
      definition: '一つ目の文です。二つ目の文です。',
      aliases: [{ name: 'VM', kind: 'abbreviation' }],
    });
  });

  it('keeps brackets in a title that are no other name', () => {
    const titles = ['Ingress (Kubernetes)', 'オブザーバビリティ(可観測性)'];
    const entries = read(
      ...titles.map((title, index) => file(`${index}.md`, `title: ${title}\nstatus: Completed`, 'A.')),
    );
    expect(entries.map(({ content }) => content.headword)).toEqual(titles);
  });

  it('loses no word and no link of its first sentences', () => {
    const text = 'An [a](/b/) is *one*. It is two. It goes on with [b](/b/).';
    const [entry] = read(
      file('a.md', 'title: A\nstatus: Completed', text),
      file('b.md', 'title: B\nstatus: Completed', 'B.'),
    );
    expect(entry?.content).toMatchObject({ definition: 'An a is one. It is two.', related: ['b'] });
    expect(JSON.stringify(entry?.content.body)).toContain('"It goes on with "');
  });

  it('knows what is not live, and what is deprecated', () => {
    const entries = read(
      file('a.md', 'title: Ingress (Kubernetes)\nstatus: Feedback Appreciated', 'A.'),
      file('b.md', 'title: B\nstatus: Deprecated', 'B.'),
      file('search.md', 'title: Search', 'S.'),
      file('_index.md', 'title: Home\nstatus: Completed', 'H.'),
    );
    expect(entries.map(({ status, content }) => [content.headword, status, content.deprecation !== null])).toEqual([
      ['Ingress (Kubernetes)', 'draft', false],
      ['B', 'published', true],
    ]);
  });

  it('that cannot be read is told, with its reason', () => {
    const { unreadable } = parseMarkdownFiles([
      { name: 'a.md', text: 'no front matter' },
      file('b.md', 'title: [', 'B.'),
    ]);
    expect(unreadable.map(({ source }) => source)).toEqual(['a.md', 'b.md']);
  });
});

describe.skipIf(!existsSync(data))('The whole CNCF glossary', () => {
  it('has 89 entries and 239 links between them: in the text, or as related terms where the text left', async () => {
    const { entries, unreadable } = await readFolder(data);
    expect([entries.length, unreadable.length]).toEqual([89, 0]);
    const slugs = new Set(entries.map(({ content }) => content.slug));
    expect(entries.flatMap(({ content }) => content.related).every((slug) => slugs.has(slug))).toBe(true);
    const inline = entries.reduce((sum, entry) => sum + inlineLinks(entry), 0);
    // 78 links stood in first sentences and in "Related terms"; four of them lead where another of them leads.
    expect([inline, entries.flatMap(({ content }) => content.related).length]).toEqual([161, 74]);
  });
});
