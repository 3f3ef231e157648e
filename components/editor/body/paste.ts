import { isAllowedAddress } from './link-address';
import { straightenTables } from './paste-tables';

/**
 * What was copied in a word processor or on a web page, as plain structure: headings (h1 becomes h2, h4 and deeper h3),
 * lists, tables, bold, italic, code and links. Everything else of it goes: styles, classes, images, empty paragraphs.
 * Word's lists have become real lists before (extension office-paste).
 */
export function cleanPastedHtml(html: string): string {
  // Copied in this very editor: it knows the structure better than its HTML tells.
  if (html.includes('data-pm-slice')) return html;
  const page = new DOMParser().parseFromString(html, 'text/html');
  const { body } = page;
  for (const element of body.querySelectorAll('style, script, meta, link, title, xml, template, img, svg'))
    element.remove();
  for (const element of body.querySelectorAll('*'))
    if (element.tagName.includes(':')) element.replaceWith(...element.childNodes);
  for (const comment of commentsIn(body)) comment.remove();
  for (const element of body.querySelectorAll('b, strong')) if (isPlainBold(element)) unwrap(element);
  for (const element of body.querySelectorAll<HTMLElement>('span[style], p[style], a[style]')) markByStyle(element);
  for (const element of body.querySelectorAll('p.MsoTitle, p.MsoSubtitle')) rename(element, 'h2');
  for (const element of body.querySelectorAll('h1')) rename(element, 'h2');
  for (const element of body.querySelectorAll('h4, h5, h6')) rename(element, 'h3');
  for (const element of body.querySelectorAll('a')) straightenLink(element);
  for (const list of body.querySelectorAll('ul > ul, ul > ol, ol > ul, ol > ol')) nest(list);
  straightenTables(body);
  for (const element of body.querySelectorAll('h2 b, h2 strong, h3 b, h3 strong, span, font')) unwrap(element);
  for (const element of body.querySelectorAll('p, h2, h3, div')) if (isEmpty(element)) element.remove();
  for (const lineBreak of body.querySelectorAll('br')) if (!isInText(lineBreak)) lineBreak.remove();
  for (const element of body.querySelectorAll('*')) strip(element);
  return body.innerHTML;
}

/** Google Docs wraps all it copies into <b style="font-weight:normal">. */
const isPlainBold = (element: Element): boolean =>
  /font-weight:\s*(normal|[1-4]00)/iu.test(element.getAttribute('style') ?? '') ||
  element.id.startsWith('docs-internal-guid');

/** Google Docs and Word write bold and italic as styles. */
function markByStyle(element: HTMLElement): void {
  const style = element.getAttribute('style') ?? '';
  if (/font-weight:\s*(bold|[6-9]00)/iu.test(style)) wrapInside(element, 'strong');
  if (/font-style:\s*italic/iu.test(style)) wrapInside(element, 'em');
}

function straightenLink(element: HTMLAnchorElement): void {
  const href = targetOf(element.getAttribute('href') ?? '');
  if (isAllowedAddress(href)) element.setAttribute('href', href);
  else unwrap(element);
}

/** Google Docs leads links through a page of its own. */
function targetOf(href: string): string {
  if (!/^https:\/\/www\.google\.com\/url\?/u.test(href)) return href;
  return new URL(href).searchParams.get('q') ?? href;
}

/** Google Docs puts a nested list beside its item, not into it. */
function nest(list: Element): void {
  const before = list.previousElementSibling;
  if (before?.tagName === 'LI') before.append(list);
}

function strip(element: Element): void {
  for (const { name } of [...element.attributes]) {
    const kept = name === 'href' || name === 'start' || (element.tagName === 'CODE' && name === 'class');
    if (!kept) element.removeAttribute(name);
  }
}

const isEmpty = (element: Element): boolean =>
  element.closest('td, th, li') === null && (element.textContent ?? '').replaceAll('\u00a0', ' ').trim() === '';

const isInText = (lineBreak: Element): boolean =>
  lineBreak.className !== 'Apple-interchange-newline' &&
  lineBreak.closest('p, li, td, th, h2, h3, blockquote, pre, div') !== null &&
  lineBreak.nextSibling !== null;

function rename(element: Element, tagName: string): void {
  const renamed = element.ownerDocument.createElement(tagName);
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
}

function wrapInside(element: Element, tagName: string): void {
  const wrapper = element.ownerDocument.createElement(tagName);
  wrapper.append(...element.childNodes);
  element.append(wrapper);
}

const unwrap = (element: Element): void => element.replaceWith(...element.childNodes);

function commentsIn(root: Element): ChildNode[] {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  const comments: ChildNode[] = [];
  while (walker.nextNode()) comments.push(walker.currentNode as ChildNode);
  return comments;
}
