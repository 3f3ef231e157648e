import MarkdownIt, { type Token } from 'markdown-it';

/** What a Markdown text may measure: characters, and levels of quotes and lists. */
const markdownCaps = { characters: 100_000, nesting: 20 } as const;

// Addresses are checked by href.ts and kept as they are written.
const parser = new MarkdownIt('commonmark', { html: true, maxNesting: markdownCaps.nesting * 4 }).enable('table');
parser.validateLink = () => true;
parser.normalizeLink = (href) => href;
parser.normalizeLinkText = (text) => text;

export type Parsed = { tokens: Token[]; problem: null } | { tokens: []; problem: string };

/** The text as markdown-it's tokens, or in plain words why it is too much. Linear in practice within the caps. */
export function parseMarkdown(markdown: string): Parsed {
  if (markdown.length > markdownCaps.characters) return { tokens: [], problem: 'The text is too long.' };
  const tokens = parser.parse(markdown, {});
  // Beyond its own limit the parser would leave text out without a word: refuse before.
  const deepest = tokens.reduce((depth, { level }) => Math.max(depth, level), 0);
  if (deepest > markdownCaps.nesting) return { tokens: [], problem: 'The text is nested too deeply.' };
  return { tokens, problem: null };
}

/** HTML met between blocks, read again as a line of text. */
export const parseInline = (text: string): Token[] =>
  parser.parseInline(text.replace(/<!--[\s\S]*?-->/g, '').trim(), {})[0]?.children ?? [];
