import { isExternal, safeHref } from './href';
import { escapeHtml } from './html-text';
import type { Inline, Mark } from './nodes';

/** Where a term's page is, and its headword; null where it is not live. */
export type ResolveTerm = (termId: string) => { href: string; headword: string } | null;

/** A line as HTML: neighbours in the same link share one anchor. */
export function inlineHtml(nodes: readonly Inline[] = [], resolve: ResolveTerm): string {
  let html = '';
  let open = '';
  for (const node of nodes) {
    const marks = node.type === 'text' ? (node.marks ?? []) : [];
    const anchor = anchorOf(marks, resolve);
    if (anchor !== open) {
      html += (open && '</a>') + anchor;
      open = anchor;
    }
    html += node.type === 'text' ? styled(escapeHtml(node.text), marks) : '<br>';
  }
  return html + (open && '</a>');
}

/** The opening tag of the link these marks make, or nothing. */
function anchorOf(marks: readonly Mark[], resolve: ResolveTerm): string {
  for (const mark of marks) {
    if (mark.type === 'termLink') {
      const term = resolve(mark.attrs.termId);
      return term ? `<a href="${escapeHtml(term.href)}" class="term">` : '';
    }
    if (mark.type === 'link') {
      const href = safeHref(mark.attrs.href);
      return href ? `<a href="${escapeHtml(href)}"${isExternal(href) ? ' rel="noopener"' : ''}>` : '';
    }
  }
  return '';
}

const tags = { code: 'code', italic: 'em', bold: 'strong' } as const;

const styled = (html: string, marks: readonly Mark[]): string =>
  (Object.keys(tags) as (keyof typeof tags)[])
    .filter((type) => marks.some((mark) => mark.type === type))
    .reduce((inner, type) => `<${tags[type]}>${inner}</${tags[type]}>`, html);
