'use client';

import { Tabs as Base } from '@base-ui/react/tabs';
import type { ReactNode } from 'react';
import { classNames } from './class-names';

type Tab = { name: string; text: ReactNode; panel: ReactNode };

type Props = { label: string; tabs: readonly Tab[]; current: string; onChoose: (name: string) => void };

/** Parts of one form, one of them shown; the others stay as they are. Arrow keys go from one to the next. */
export const Tabs = ({ label, tabs, current, onChoose }: Props) => (
  <Base.Root value={current} onValueChange={(name) => onChoose(String(name))}>
    <Base.List aria-label={label} activateOnFocus className="mb-5 flex gap-5 overflow-x-auto border-b border-line">
      {tabs.map(({ name, text }) => (
        <Base.Tab
          key={name}
          value={name}
          className={classNames(
            '-mb-px cursor-pointer border-b-2 py-2 whitespace-nowrap hover:text-ink',
            'focus-visible:outline-2 focus-visible:-outline-offset-2 focus-visible:outline-accent',
            name === current ? 'border-accent font-medium text-ink' : 'border-transparent text-muted',
          )}
        >
          {text}
        </Base.Tab>
      ))}
    </Base.List>
    {tabs.map(({ name, panel }) => (
      <Base.Panel key={name} value={name} keepMounted className="outline-none">
        {panel}
      </Base.Panel>
    ))}
  </Base.Root>
);
