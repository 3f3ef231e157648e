import { Mark, markInputRule } from '@tiptap/core';
import { isAllowedAddress } from './link-address';

/** Inline code. Unlike TipTap's own it may be a link at the same time, as in imported texts. */
export const CodeMark = Mark.create({
  name: 'code',
  excludes: '',
  code: true,
  exitable: true,
  parseHTML: () => [{ tag: 'code' }],
  renderHTML: () => ['code', 0],
  addKeyboardShortcuts() {
    return { 'Mod-e': () => this.editor.commands.toggleMark(this.name) };
  },
  addInputRules() {
    return [markInputRule({ find: /(?:^|[^`])`([^`]+)`$/, type: this.type })];
  },
});

/** A link to a web or mail address: nothing but its address, and never another scheme. */
export const LinkMark = Mark.create({
  name: 'link',
  priority: 1000,
  inclusive: false,
  excludes: 'link termLink',
  addAttributes: () => ({ href: { default: null } }),
  parseHTML: () => [
    {
      tag: 'a[href]:not([data-term-id])',
      getAttrs: (element) => (isAllowedAddress(element.getAttribute('href') ?? '') ? null : false),
    },
  ],
  renderHTML: ({ HTMLAttributes }) => ['a', { href: HTMLAttributes.href, rel: 'noopener noreferrer' }, 0],
});

/** A link to another term, by its id. */
export const TermLinkMark = Mark.create({
  name: 'termLink',
  priority: 1001,
  inclusive: false,
  excludes: 'link termLink',
  addAttributes: () => ({
    termId: {
      default: null,
      parseHTML: (element) => element.getAttribute('data-term-id'),
      renderHTML: ({ termId }) => ({ 'data-term-id': termId }),
    },
  }),
  parseHTML: () => [{ tag: 'a[data-term-id]' }],
  renderHTML: ({ HTMLAttributes }) => ['a', { ...HTMLAttributes, class: 'term-link' }, 0],
});
