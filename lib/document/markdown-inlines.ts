import type { Token } from 'markdown-it';
import { safeHref } from './href';
import type { Inline, Mark } from './nodes';

/** What an address in the text means: a term, another address, or nothing (its words stay as plain text). */
export type ResolveLink = (href: string) => { termId: string } | { href: string } | null;

const styles: Record<string, 'bold' | 'italic' | 'code'> = {
  strong: 'bold',
  b: 'bold',
  em: 'italic',
  i: 'italic',
  code: 'code',
};

/** Tokens of a line as text with marks. Pictures become their description; of HTML only the words stay, and its emphasis. */
export function readInlines(tokens: readonly Token[], resolveLink: ResolveLink): Inline[] {
  const inlines: Inline[] = [];
  const styled = new Map<'bold' | 'italic' | 'code', number>();
  const lineEnds = new Set<Inline | undefined>();
  let link: Mark[] = [];

  const add = (text: string, more: Mark[] = []) => {
    const types = [...styled].filter(([, depth]) => depth > 0).map(([type]) => ({ type }));
    if (text) inlines.push({ type: 'text', text, marks: [...link, ...types, ...more] });
  };
  const style = (type: 'bold' | 'italic' | 'code' | undefined, step: number) => {
    if (type) styled.set(type, Math.max(0, (styled.get(type) ?? 0) + step));
  };

  for (const token of tokens) {
    switch (token.type) {
      case 'text':
      case 'text_special':
        add(token.content);
        break;
      case 'softbreak':
        add(' ');
        lineEnds.add(inlines.at(-1));
        break;
      case 'hardbreak':
        inlines.push({ type: 'hardBreak' });
        break;
      case 'code_inline':
        add(token.content, [{ type: 'code' }]);
        break;
      case 'image':
        add(token.content);
        break;
      case 'strong_open':
      case 'em_open':
        style(styles[token.tag], 1);
        break;
      case 'strong_close':
      case 'em_close':
        style(styles[token.tag], -1);
        break;
      case 'link_open':
        link = linkMarks(String(token.attrGet('href') ?? ''), resolveLink);
        break;
      case 'link_close':
        link = [];
        break;
      case 'html_inline': {
        const [, closing, name = ''] = /^<(\/?)([a-z][a-z0-9]*)/i.exec(token.content) ?? [];
        if (name.toLowerCase() === 'br') inlines.push({ type: 'hardBreak' });
        else style(styles[name.toLowerCase()], closing ? -1 : 1);
      }
    }
  }
  return inlines.filter((one, at) => !lineEnds.has(one) || !isGapless(inlines[at - 1], inlines[at + 1]));
}

const wideSign = '\\u3000-\\u303F\\uFF01-\\uFF0F\\uFF1A-\\uFF1F';
const wide = `${wideSign}\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー`;
const gapless = new RegExp(`[${wide}]\\n[${wide}]|[${wideSign}]\\n|\\n[${wideSign}]`, 'u');

/** Whether a line goes on in the next without a space: Japanese and Chinese put none between words, nor after their signs. */
const isGapless = (before: Inline | undefined, after: Inline | undefined): boolean =>
  before?.type === 'text' &&
  after?.type === 'text' &&
  gapless.test(`${before.text.slice(-2)}\n${after.text.slice(0, 2)}`);

function linkMarks(href: string, resolveLink: ResolveLink): Mark[] {
  const target = resolveLink(href);
  if (!target) return [];
  if ('termId' in target) return [{ type: 'termLink', attrs: { termId: target.termId } }];
  const safe = safeHref(target.href);
  return safe ? [{ type: 'link', attrs: { href: safe } }] : [];
}
