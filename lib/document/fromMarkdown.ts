import type { Token } from 'markdown-it';
import { accepted, type Outcome, refused } from '@/lib/refusal';
import { cleanText } from '@/lib/text/normalise';
import { canonicalDocument } from './canonical';
import { type ResolveLink, readInlines } from './markdown-inlines';
import { parseInline, parseMarkdown } from './markdown-tokens';
import type { Block, Document, ListItem, TableCell, TableRow } from './nodes';
import { sizeProblem } from './size';

/**
 * A Markdown text (CommonMark with tables) as a document. Headings of the first level become the second, those below the
 * third become the third; pictures become their description, HTML its words. `resolveLink` says what an address means.
 * Refuses as invalid (field "markdown") what is too long or nested too deeply.
 */
export function fromMarkdown(markdown: string, resolveLink: ResolveLink): Outcome<Document> {
  const { tokens, problem } = parseMarkdown(cleanText(markdown));
  if (problem !== null) return refused('invalid', { fields: { markdown: problem } });
  const content = readBlocks(tokens, resolveLink);
  const document = canonicalDocument({ type: 'doc', content: orEmpty(content) });
  const tooMuch = sizeProblem(document);
  return tooMuch ? refused('invalid', { fields: { markdown: tooMuch } }) : accepted(document);
}

const orEmpty = (blocks: Block[]): Block[] => (blocks.length > 0 ? blocks : [{ type: 'paragraph' }]);

/** Tokens come flat: each opening one is read with all up to the one that closes it. */
function readBlocks(tokens: readonly Token[], resolveLink: ResolveLink): Block[] {
  return parts(tokens).flatMap(([token, inside]): Block[] => {
    const line = () => readInlines(inside[0]?.children ?? [], resolveLink);
    switch (token.type) {
      case 'paragraph_open':
        return [{ type: 'paragraph', content: line() }];
      case 'heading_open':
        return [{ type: 'heading', attrs: { level: token.tag < 'h3' ? 2 : 3 }, content: line() }];
      case 'blockquote_open':
        return [{ type: 'blockquote', content: orEmpty(readBlocks(inside, resolveLink)) }];
      case 'bullet_list_open':
        return [{ type: 'bulletList', content: readEntries(inside, resolveLink) }];
      case 'ordered_list_open':
        return [
          {
            type: 'orderedList',
            attrs: { start: Math.min(Number(token.attrGet('start') ?? 1), 999_999) },
            content: readEntries(inside, resolveLink),
          },
        ];
      case 'fence':
      case 'code_block':
        return [
          {
            type: 'codeBlock',
            attrs: { language: language(token.info) },
            content: [{ type: 'text', text: token.content.replace(/\n$/, '') }],
          },
        ];
      case 'table_open':
        return [{ type: 'table', content: readRows(inside, resolveLink) }];
      case 'html_block': {
        const content = readInlines(parseInline(token.content), resolveLink);
        return content.some((node) => node.type === 'hardBreak' || node.text.trim())
          ? [{ type: 'paragraph', content }]
          : [];
      }
      default:
        return [];
    }
  });
}

const readEntries = (tokens: readonly Token[], resolveLink: ResolveLink): ListItem[] =>
  parts(tokens).map(([, inside]) => ({ type: 'listItem', content: orEmpty(readBlocks(inside, resolveLink)) }));

/** Head and body alike: rows of cells. */
const readRows = (tokens: readonly Token[], resolveLink: ResolveLink): TableRow[] =>
  parts(tokens)
    .flatMap(([, rows]) => parts(rows))
    .map(([, cells]) => ({
      type: 'tableRow',
      content: parts(cells).map(
        ([cell, inside]): TableCell => ({
          type: cell.tag === 'th' ? 'tableHeader' : 'tableCell',
          content: [{ type: 'paragraph', content: readInlines(inside[0]?.children ?? [], resolveLink) }],
        }),
      ),
    }));

/** The tokens of this level, each with those inside it. */
function parts(tokens: readonly Token[]): [Token, Token[]][] {
  const found: [Token, Token[]][] = [];
  let depth = 0;
  for (const token of tokens) {
    if (token.nesting < 0) depth--;
    if (depth > 0) found.at(-1)?.[1].push(token);
    else if (token.nesting >= 0) found.push([token, []]);
    if (token.nesting > 0) depth++;
  }
  return found;
}

const language = (info: string): string | null => /^[\w+#.-]{1,40}(?=\s|$)/.exec(info.trim())?.[0] ?? null;
