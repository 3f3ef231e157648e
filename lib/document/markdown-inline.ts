import type { Inline, Mark, TextNode } from './nodes';

export type HrefOf = (termId: string) => string;

/** Where a line stands: in a heading or a table cell it cannot be broken by a line feed. */
export type Place = 'paragraph' | 'heading' | 'cell';

const tags = { bold: 'strong', italic: 'em' } as const;
const signs = { bold: '**', italic: '*' } as const;

/** A line as CommonMark. Where emphasis signs would not be read as such, HTML tags stand in: fromMarkdown knows them. */
export function inlineMarkdown(nodes: readonly Inline[] = [], place: Place, hrefOf: HrefOf): string {
  const line = run(nodes, [], { place, hrefOf, before: '', after: '' });
  return place === 'cell' ? line.replaceAll('|', '\\|') : line;
}

type Around = { place: Place; hrefOf: HrefOf; before: string; after: string };

/** The longest mark outermost, so that a bold sentence with a link in it is one bold run. */
function run(nodes: readonly Inline[], open: readonly Mark['type'][], around: Around): string {
  let line = '';
  for (let index = 0; index < nodes.length; ) {
    const marks = marksOf(nodes[index]).filter(({ type }) => !open.includes(type));
    const [mark, length] = longest(marks, nodes.slice(index));
    const part = nodes.slice(index, index + length);
    const before = line === '' ? around.before : line;
    const after = nodes[index + length] ? firstOf(nodes[index + length] as Inline) : around.after;
    line += mark
      ? marked(mark, part, [...open, mark.type], { ...around, before, after })
      : bare(nodes, index, { ...around, before, after });
    index += length;
  }
  return line;
}

const marksOf = (node: Inline | undefined): readonly Mark[] => (node?.type === 'text' ? (node.marks ?? []) : []);

function longest(marks: readonly Mark[], nodes: readonly Inline[]): [Mark | null, number] {
  let best: [Mark | null, number] = [null, 1];
  for (const mark of marks) {
    if (mark.type === 'code') continue;
    const spelled = JSON.stringify(mark);
    const end = nodes.findIndex((node) => !marksOf(node).some((other) => JSON.stringify(other) === spelled));
    const length = end === -1 ? nodes.length : end;
    if (!best[0] || length > best[1]) best = [mark, length];
  }
  return best;
}

function marked(mark: Mark, part: readonly Inline[], open: readonly Mark['type'][], around: Around): string {
  if (mark.type === 'link' || mark.type === 'termLink') {
    const href = mark.type === 'link' ? mark.attrs.href : around.hrefOf(mark.attrs.termId);
    return `[${run(part, open, { ...around, before: '[', after: ']' })}](${destination(href)})`;
  }
  const type = mark.type as keyof typeof tags;
  const inner = run(part, open, { ...around, before: signs[type], after: signs[type] });
  if (opens(around.before, inner) && opens([...around.after].reverse().join(''), [...inner].reverse().join('')))
    return signs[type] + inner + signs[type];
  return `<${tags[type]}>${run(part, open, { ...around, before: '>', after: '<' })}</${tags[type]}>`;
}

/** Whether emphasis can open between the two texts (CommonMark 0.31, section 6.2), on the safe side. */
function opens(before: string, inside: string): boolean {
  const outer = [...before].at(-1) ?? ' ';
  const inner = [...inside][0] ?? ' ';
  if (outer === '*' || inner === '*' || /\s/.test(inner)) return false;
  return /[\p{L}\p{N}]/u.test(inner) || /[\s([{"']/.test(outer);
}

/** A parenthesis or a character reference would end or change the address. */
const destination = (href: string): string => {
  const spelled = href.replace(/&(?=#?\w+;)/g, '&amp;');
  return /[()]/.test(spelled) ? `<${spelled}>` : spelled;
};

const firstOf = (node: Inline): string => (node.type === 'text' && !node.marks ? node.text : '*');

function bare(nodes: readonly Inline[], index: number, around: Around): string {
  const node = nodes[index] as Inline;
  if (node.type === 'text')
    return node.marks?.some(({ type }) => type === 'code') ? code(node.text, around) : escaped(node, around);
  const inside = index > 0 && nodes[index + 1]?.type === 'text' && nodes[index - 1]?.type === 'text';
  return around.place === 'paragraph' && inside && around.after !== '' ? '\\\n' : '<br>';
}

/**
 * Fenced by more backticks than are inside; one space at both ends is taken away again when it is read. Inside a link,
 * `]:` would make a reference definition of a line.
 */
function code(text: string, around: Around): string {
  if (text.includes(']:'))
    return `<code>${escaped({ type: 'text', text }, { ...around, before: '>', after: '<' })}</code>`;
  const fence = '`'.repeat(longestRun(text) + 1);
  const padding = /^`|`$|^ .* $/s.test(text) && /[^ ]/.test(text) ? ' ' : '';
  return fence + padding + text + padding + fence;
}

export const longestRun = (text: string): number =>
  Math.max(0, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));

function escaped({ text }: TextNode, { before, after, place }: Around): string {
  const lineStart = before === '' || before.endsWith('\n');
  const lineEnd = after === '';
  let line = text
    .replace(/[\\`*[\]<>]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/&(?=#|[a-z])/gi, '\\&')
    .replace(/!$/, '\\!');
  if (place === 'heading') line = line.replaceAll('#', '\\#');
  if (lineStart) line = line.replace(/^(\d{0,9})([-+=#~:|.)])/, '$1\\$2').replace(/^\s+/, spelled);
  if (lineEnd || after.startsWith('\n')) line = line.replace(/\s+$/, spelled);
  return line;
}

const spelled = (spaces: string): string => [...spaces].map((space) => `&#${space.codePointAt(0)};`).join('');
