'use client';

import { Placeholder } from '@tiptap/extensions';
import { EditorContent, useEditor } from '@tiptap/react';
import { useEffect, useId, useRef, useState } from 'react';
import { classNames } from '@/components/ui/class-names';
import type { Document } from '@/lib/document/schema';
import { same } from '@/lib/revisions/merge';
import { useTermsAtHand } from '../terms-at-hand';
import { documentExtensions } from './document-extensions';
import { toDocument } from './document-json';
import { EditingKeys } from './editing-keys';
import { LinkDialog } from './link-dialog';
import { pasteExtensions } from './paste-extension';
import { TermSuggestion } from './term-suggestion';
import { Toolbar } from './toolbar';
import './body-editor.css';

type Props = {
  label: string;
  value: Document;
  onChange: (value: Document) => void;
  placeholder?: string;
  /** For an answer: fewer buttons, smaller type. */
  compact?: boolean;
};

/** Rich text, edited where and as it will stand. */
export function BodyEditor({ label, value, onChange, placeholder = '', compact = false }: Props) {
  const { find } = useTermsAtHand();
  const id = useId();
  const [linking, setLinking] = useState(false);
  const shown = useRef(value);
  const toolbar = useRef<HTMLDivElement>(null);

  const editor = useEditor({
    extensions: [
      ...documentExtensions,
      ...pasteExtensions,
      TermSuggestion.configure({ find }),
      Placeholder.configure({ placeholder }),
      EditingKeys.configure({ onLink: () => setLinking(true), onLeave: () => focusToolbar(toolbar.current) }),
    ],
    content: value,
    immediatelyRender: false,
    shouldRerenderOnTransaction: false,
    editorProps: {
      attributes: {
        id,
        role: 'textbox',
        dir: 'auto',
        'aria-multiline': 'true',
        'aria-label': label,
        'aria-description': 'Escape leads to the toolbar. Two opening brackets link a term.',
        class: classNames('prose-term', compact ? 'prose-compact' : 'min-h-64'),
      },
    },
    onUpdate({ editor }) {
      shown.current = toDocument(editor.getJSON());
      onChange(shown.current);
    },
  });

  // Text that came from elsewhere (a merge, a kept copy) has to be put into the editor, which keeps its own.
  useEffect(() => {
    if (!editor || same(value, shown.current)) return;
    shown.current = value;
    editor.commands.setContent(value, { emitUpdate: false });
  }, [editor, value]);

  return (
    <div className={classNames('body-editor', compact && 'rounded-md border border-control bg-surface')}>
      <div
        ref={toolbar}
        className={
          compact
            ? undefined
            : 'sticky top-[calc(3rem+var(--editor-bar,3.5rem))] z-10 overflow-x-auto border-b border-line bg-paper'
        }
      >
        {editor ? (
          <Toolbar
            editor={editor}
            label={`Formatting of ${label.toLowerCase()}`}
            controls={id}
            compact={compact}
            onLink={() => setLinking(true)}
          />
        ) : (
          <div className={compact ? 'h-9' : 'h-10'} />
        )}
      </div>
      <EditorContent editor={editor} className={compact ? 'px-3 py-2' : 'pt-6'} />
      {editor && linking && <LinkDialog editor={editor} onClose={() => setLinking(false)} />}
    </div>
  );
}

function focusToolbar(around: HTMLElement | null): boolean {
  const stop = around?.querySelector<HTMLElement>('[role=toolbar] [tabindex="0"], [role=toolbar] button');
  stop?.focus();
  return stop != null;
}
