'use client';

import type { ReactNode } from 'react';
import { buttonStyle } from '@/components/ui/button-style';
import { ArrowDownIcon, ArrowUpIcon, CrossIcon } from '@/components/ui/icons';

type Props = {
  /** What it is, for its buttons: "Move link 2 up". */
  what: string;
  /** Where its list stands in the form. */
  list: string;
  index: number;
  count: number;
  move: (from: number, to: number) => void;
  remove: (index: number) => void;
};

/** Moves a member of a list up or down, or removes it. Whoever moves it with the keyboard stays with it. */
export function ListTools({ what, list, index, count, move, remove }: Props) {
  const idOf = (at: number, way: string) => `${list}.${at}.${way}`;
  const shift = (to: number, way: string) => {
    if (to < 0 || to >= count) return;
    move(index, to);
    requestAnimationFrame(() => document.getElementById(idOf(to, way))?.focus());
  };
  return (
    <span className="flex flex-none">
      <Tool id={idOf(index, 'up')} name={`Move ${what} up`} isOff={index === 0} onPress={() => shift(index - 1, 'up')}>
        <ArrowUpIcon />
      </Tool>
      <Tool
        id={idOf(index, 'down')}
        name={`Move ${what} down`}
        isOff={index === count - 1}
        onPress={() => shift(index + 1, 'down')}
      >
        <ArrowDownIcon />
      </Tool>
      <Tool id={idOf(index, 'remove')} name={`Remove ${what}`} onPress={() => remove(index)}>
        <CrossIcon />
      </Tool>
    </span>
  );
}

type ToolProps = { id: string; name: string; isOff?: boolean; onPress: () => void; children: ReactNode };

const Tool = ({ id, name, isOff = false, onPress, children }: ToolProps) => (
  <button
    type="button"
    id={id}
    aria-label={name}
    title={name}
    aria-disabled={isOff || undefined}
    onClick={onPress}
    className={buttonStyle('quiet', 'small', 'w-7 px-0')}
  >
    {children}
  </button>
);
