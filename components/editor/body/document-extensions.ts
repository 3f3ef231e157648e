import type { Extensions } from '@tiptap/core';
import { TableCell, TableHeader, TableKit } from '@tiptap/extension-table';
import { StarterKit } from '@tiptap/starter-kit';
import { CodeMark, LinkMark, TermLinkMark } from './marks';

/** Cells do not span in our documents; the table code needs the attributes all the same, so they are always one. */
const unspanned = {
  colspan: { default: 1, parseHTML: () => 1, renderHTML: () => ({}) },
  rowspan: { default: 1, parseHTML: () => 1, renderHTML: () => ({}) },
  colwidth: { default: null, parseHTML: () => null, renderHTML: () => ({}) },
};

/** The editor's schema: exactly the nodes and marks of lib/document/schema.ts (a test holds the two equal). */
export const documentExtensions: Extensions = [
  StarterKit.configure({
    heading: { levels: [2, 3] },
    code: false,
    link: false,
    strike: false,
    underline: false,
    horizontalRule: false,
    trailingNode: false,
  }),
  CodeMark,
  LinkMark,
  TermLinkMark,
  TableKit.configure({ table: { resizable: false }, tableCell: false, tableHeader: false }),
  TableCell.extend({ addAttributes: () => unspanned }),
  TableHeader.extend({ addAttributes: () => unspanned }),
];
