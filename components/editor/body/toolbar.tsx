'use client';

import { Toolbar as Base } from '@base-ui/react/toolbar';
import { type Editor, useEditorState } from '@tiptap/react';
import { Fragment, type MouseEvent } from 'react';
import { classNames } from '@/components/ui/class-names';
import { type ToolbarButton, tableButtons, toolbarGroups } from './toolbar-buttons';
import { toolbarIcons } from './toolbar-icons';

const look =
  'inline-flex h-8 min-w-8 cursor-pointer items-center justify-center rounded-sm px-1.5 text-[13px] hover:bg-hover ' +
  'focus-visible:outline-2 focus-visible:outline-offset-0 focus-visible:outline-accent ' +
  'aria-pressed:bg-ink aria-pressed:text-paper aria-disabled:cursor-default aria-disabled:opacity-40';

const line = <Base.Separator className="mx-1 h-5 w-px shrink-0 bg-line" />;

/** A press must not take the selection out of the text. */
const keepSelection = (event: MouseEvent) => event.preventDefault();

type Props = { editor: Editor; label: string; controls: string; compact: boolean; onLink: () => void };

/** How the text at the cursor is set, and what else it could be. One stop for Tab; the arrows move inside. */
export function Toolbar({ editor, label, controls, compact, onLink }: Props) {
  const groups = toolbarGroups[compact ? 'compact' : 'full'];
  const { pressed, possible, linked, inTable } = useEditorState({
    editor,
    selector: ({ editor }) => ({
      pressed: groups.flat().map((button) => button.pressed?.(editor) ?? false),
      possible: groups.flat().map((button) => button.possible?.(editor) ?? true),
      linked: editor.isActive('link') || editor.isActive('termLink'),
      inTable: editor.isActive('table'),
    }),
  });

  const position = (button: ToolbarButton) => groups.flat().indexOf(button);
  return (
    <Base.Root
      aria-label={label}
      aria-controls={controls}
      className={classNames(
        'flex items-center gap-0.5 font-sans sm:flex-wrap max-sm:w-max',
        compact ? 'border-b border-line px-1 py-0.5' : 'py-1',
      )}
      onKeyDown={(event) => event.key === 'Escape' && editor.commands.focus()}
    >
      {groups.map((group, index) => (
        <Fragment key={group[0]?.name}>
          {index > 0 && line}
          {group.map((button) => (
            <Base.Button
              key={button.name}
              aria-label={button.name}
              title={titleOf(button)}
              aria-pressed={button.pressed ? pressed[position(button)] : undefined}
              disabled={!possible[position(button)]}
              className={look}
              onMouseDown={keepSelection}
              onClick={() => button.press(editor.chain().focus()).run()}
            >
              {toolbarIcons[button.icon]}
            </Base.Button>
          ))}
          {group.some(({ icon }) => icon === 'code') && (
            <Base.Button
              aria-label="Link"
              title="Link (Ctrl+K), or type [[ for a term"
              aria-pressed={linked}
              className={look}
              onMouseDown={keepSelection}
              onClick={onLink}
            >
              {toolbarIcons.link}
            </Base.Button>
          )}
        </Fragment>
      ))}
      {!compact && inTable && (
        <Base.Group aria-label="Table" className="flex gap-0.5 sm:basis-full sm:flex-wrap">
          {tableButtons.map(({ name, press }) => (
            <Base.Button
              key={name}
              className={look}
              onMouseDown={keepSelection}
              onClick={() => press(editor.chain().focus()).run()}
            >
              {name}
            </Base.Button>
          ))}
        </Base.Group>
      )}
    </Base.Root>
  );
}

const titleOf = ({ name, keys }: ToolbarButton): string => (keys ? `${name} (${keys.replace('Mod', 'Ctrl')})` : name);
