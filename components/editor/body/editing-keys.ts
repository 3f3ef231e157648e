import { Extension } from '@tiptap/core';

type Keys = { onLink: () => void; onLeave: () => boolean };

/** Keys that lead out of the text: to the link dialog, and to the toolbar (where Tab goes on, also out of a table). */
export const EditingKeys = Extension.create<Keys>({
  name: 'editingKeys',
  addOptions: () => ({ onLink: () => {}, onLeave: () => false }),
  addKeyboardShortcuts() {
    const { onLink, onLeave } = this.options;
    const link = () => {
      onLink();
      return true;
    };
    return { 'Mod-k': link, Escape: onLeave, 'Alt-F10': onLeave };
  },
});
