import type { ChainedCommands, Editor } from '@tiptap/core';
import type { toolbarIcons } from './toolbar-icons';

export type ToolbarButton = {
  icon: keyof typeof toolbarIcons;
  name: string;
  keys?: string;
  /** Pressed while the cursor stands in such text; left out for what only happens. */
  pressed?: (editor: Editor) => boolean;
  possible?: (editor: Editor) => boolean;
  press: (chain: ChainedCommands) => ChainedCommands;
};

const marks: ToolbarButton[] = [
  {
    icon: 'bold',
    name: 'Bold',
    keys: 'Mod+B',
    pressed: (editor) => editor.isActive('bold'),
    press: (chain) => chain.toggleMark('bold'),
  },
  {
    icon: 'italic',
    name: 'Italic',
    keys: 'Mod+I',
    pressed: (editor) => editor.isActive('italic'),
    press: (chain) => chain.toggleMark('italic'),
  },
  {
    icon: 'code',
    name: 'Code',
    keys: 'Mod+E',
    pressed: (editor) => editor.isActive('code'),
    press: (chain) => chain.toggleMark('code'),
  },
];

const headings: ToolbarButton[] = [
  {
    icon: 'heading',
    name: 'Heading',
    keys: 'Mod+Alt+2',
    pressed: (editor) => editor.isActive('heading', { level: 2 }),
    press: (chain) => chain.toggleHeading({ level: 2 }),
  },
  {
    icon: 'subheading',
    name: 'Subheading',
    keys: 'Mod+Alt+3',
    pressed: (editor) => editor.isActive('heading', { level: 3 }),
    press: (chain) => chain.toggleHeading({ level: 3 }),
  },
];

const lists: ToolbarButton[] = [
  {
    icon: 'bulletList',
    name: 'Bullet list',
    keys: 'Mod+Shift+8',
    pressed: (editor) => editor.isActive('bulletList'),
    press: (chain) => chain.toggleBulletList(),
  },
  {
    icon: 'orderedList',
    name: 'Numbered list',
    keys: 'Mod+Shift+7',
    pressed: (editor) => editor.isActive('orderedList'),
    press: (chain) => chain.toggleOrderedList(),
  },
];

const blocks: ToolbarButton[] = [
  {
    icon: 'quote',
    name: 'Quote',
    keys: 'Mod+Shift+B',
    pressed: (editor) => editor.isActive('blockquote'),
    press: (chain) => chain.toggleBlockquote(),
  },
  {
    icon: 'codeBlock',
    name: 'Code block',
    keys: 'Mod+Alt+C',
    pressed: (editor) => editor.isActive('codeBlock'),
    press: (chain) => chain.toggleCodeBlock(),
  },
  {
    icon: 'table',
    name: 'Table',
    possible: (editor) => editor.can().insertTable(),
    press: (chain) => chain.insertTable({ rows: 3, cols: 2, withHeaderRow: true }),
  },
];

const steps: ToolbarButton[] = [
  {
    icon: 'undo',
    name: 'Undo',
    keys: 'Mod+Z',
    possible: (editor) => editor.can().undo(),
    press: (chain) => chain.undo(),
  },
  {
    icon: 'redo',
    name: 'Redo',
    keys: 'Mod+Shift+Z',
    possible: (editor) => editor.can().redo(),
    press: (chain) => chain.redo(),
  },
];

/** The buttons in their groups; an answer has the short row. Linking opens a dialog and stands after the marks. */
export const toolbarGroups = { full: [headings, marks, lists, blocks, steps], compact: [marks, lists] } as const;

/** What can be done to a table, shown while the cursor is in one. */
export const tableButtons: { name: string; press: (chain: ChainedCommands) => ChainedCommands }[] = [
  { name: 'Add row', press: (chain) => chain.addRowAfter() },
  { name: 'Add column', press: (chain) => chain.addColumnAfter() },
  { name: 'Header row', press: (chain) => chain.toggleHeaderRow() },
  { name: 'Delete row', press: (chain) => chain.deleteRow() },
  { name: 'Delete column', press: (chain) => chain.deleteColumn() },
  { name: 'Delete table', press: (chain) => chain.deleteTable() },
];
