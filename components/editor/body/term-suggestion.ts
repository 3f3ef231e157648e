import { Extension } from '@tiptap/core';
import { PluginKey } from '@tiptap/pm/state';
import { ReactRenderer } from '@tiptap/react';
import { Suggestion } from '@tiptap/suggestion';
import type { PickableTerm } from '@/components/workflow/term-picker';
import { TermChoices, type TermChoicesHandle } from './term-choices';

/** Typing "[[" offers terms; the chosen one stands there by its headword, linked. */
export const TermSuggestion = Extension.create<{ find: (query: string) => Promise<PickableTerm[]> }>({
  name: 'termSuggestion',
  // Before the other keys: while terms are offered, Escape leaves the offer and not the text.
  priority: 200,
  addOptions: () => ({ find: async () => [] }),
  addProseMirrorPlugins() {
    const { find } = this.options;
    return [
      Suggestion<PickableTerm, PickableTerm>({
        editor: this.editor,
        pluginKey: new PluginKey('termSuggestion'),
        char: '[[',
        allowSpaces: true,
        allowedPrefixes: null,
        decorationClass: 'term-being-chosen',
        debounce: 150,
        allow: ({ state }) => state.selection.$from.parent.type.spec.code !== true,
        items: ({ query }) => (query.trim() === '' ? [] : find(query.replace(/\]+$/u, ''))),
        command: ({ editor, range, props: term }) => {
          const marks = [{ type: 'termLink', attrs: { termId: term.id } }];
          editor.chain().focus().insertContentAt(range, { type: 'text', text: term.headword, marks }).run();
        },
        render() {
          let choices: ReactRenderer<TermChoicesHandle> | undefined;
          let unmount = () => {};
          return {
            onStart(props) {
              choices = new ReactRenderer(TermChoices, { props, editor: props.editor });
              unmount = props.mount(choices.element);
            },
            onUpdate: (props) => choices?.updateProps(props),
            onKeyDown: (props) => choices?.ref?.onKeyDown(props) ?? false,
            onExit() {
              unmount();
              choices?.destroy();
            },
          };
        },
      }),
    ];
  },
});
