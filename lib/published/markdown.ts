import { stringify } from 'yaml';
import { inlineMarkdown } from '@/lib/document/markdown-inline';
import type { Block, Inline } from '@/lib/document/nodes';
import { toMarkdown } from '@/lib/document/toMarkdown';

type Page = { matter?: Record<string, unknown>; title: string; content: Block[] };

/** A page as Markdown: front matter (YAML, without what is null), its title as the one heading of the first level, its content. */
export function markdownPage({ matter, title, content }: Page): string {
  const fields = Object.entries(matter ?? {}).filter(([, value]) => value !== null);
  const front = matter ? `---\n${stringify(Object.fromEntries(fields), { lineWidth: 0 })}---\n\n` : '';
  const heading = `# ${inlineMarkdown([text(title)], 'heading', unlinked)}\n`;
  const markdown = toMarkdown({ type: 'doc', content }, unlinked);
  return front + heading + (markdown && `\n${markdown}`);
}

// Links to terms have become links to their addresses before.
const unlinked = (termId: string): string => termId;

export const text = (words: string): Inline => ({ type: 'text', text: words.replace(/\s+/g, ' ').trim() || '–' });

export const link = (words: string, href: string): Inline => ({
  type: 'text',
  text: words.replace(/\s+/g, ' ').trim() || href,
  marks: [{ type: 'link', attrs: { href } }],
});

export const heading = (level: 2 | 3, words: string): Block => ({
  type: 'heading',
  attrs: { level },
  content: [text(words)],
});

export const paragraph = (...content: Inline[]): Block => ({ type: 'paragraph', content });

/** Words as one quote, a paragraph for each of their lines; nothing of no words. */
export function quote(words: string): Block[] {
  const lines = words.split('\n').filter((line) => line.trim() !== '');
  return lines.length === 0 ? [] : [{ type: 'blockquote', content: lines.map((line) => paragraph(text(line))) }];
}

/** Lines as a list; nothing of no lines. */
export const list = (lines: Inline[][]): Block[] =>
  lines.length === 0
    ? []
    : [
        {
          type: 'bulletList',
          content: lines.map((line) => ({ type: 'listItem', content: [paragraph(...line)] })),
        },
      ];

/** A name that leads on, and what is said of it. */
export const named = (name: string, href: string, words: string): Inline[] =>
  words ? [link(name, href), { type: 'text', text: `: ${words}` }] : [link(name, href)];
