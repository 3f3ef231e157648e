'use client';

import { Tabs as Base } from '@base-ui/react/tabs';
import type { ReactNode } from 'react';

export type TabPanel = { value: string; label: ReactNode; content: ReactNode };

/** Panels of one page of which one is shown. Panels stay mounted, so that nothing typed in them is lost. */
export const Tabs = ({ label, panels, initial }: { label: string; panels: readonly TabPanel[]; initial?: string }) => (
  <Base.Root defaultValue={initial ?? panels[0]?.value}>
    <Base.List aria-label={label} className="flex gap-4 overflow-x-auto border-b border-line">
      {panels.map((panel) => (
        <Base.Tab
          key={panel.value}
          value={panel.value}
          className="-mb-px cursor-pointer border-b-2 border-transparent py-2 whitespace-nowrap text-muted hover:text-ink focus-visible:outline-2 focus-visible:-outline-offset-2 focus-visible:outline-accent data-active:border-accent data-active:font-medium data-active:text-ink"
        >
          {panel.label}
        </Base.Tab>
      ))}
    </Base.List>
    {panels.map((panel) => (
      <Base.Panel
        key={panel.value}
        value={panel.value}
        keepMounted
        className="pt-4 focus-visible:outline-2 focus-visible:outline-accent"
      >
        {panel.content}
      </Base.Panel>
    ))}
  </Base.Root>
);
