import OfficePaste from '@intevation/tiptap-extension-office-paste';
import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { addressOf } from './link-address';
import { cleanPastedHtml } from './paste';

/** Cleans what is pasted; an address pasted over a selection links it. */
const CleanPaste = Extension.create({
  name: 'cleanPaste',
  addProseMirrorPlugins() {
    const { editor } = this;
    return [
      new Plugin({
        props: {
          transformPastedHTML: cleanPastedHtml,
          handlePaste(view, event) {
            const pasted = event.clipboardData?.getData('text/plain').trim() ?? '';
            const href = /^(https?|mailto):/iu.test(pasted) ? addressOf(pasted) : null;
            if (href === null || view.state.selection.empty) return false;
            return editor.chain().setMark('link', { href }).run();
          },
        },
      }),
    ];
  },
});

/** Word's lists first become lists, then everything becomes plain structure. */
export const pasteExtensions = [OfficePaste, CleanPaste];
