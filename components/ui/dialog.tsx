'use client';

import { Dialog as Base } from '@base-ui/react/dialog';
import { type ReactElement, type ReactNode, useRef } from 'react';
import { CrossIcon } from './icons';

type Props = {
  title: ReactNode;
  /** One or two sentences on what will happen. */
  description?: ReactNode;
  /** The button that opens it; leave out where `open` is controlled. */
  trigger?: ReactElement;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  children: ReactNode;
};

/** A question in front of the page. Escape and the cross close it; focus goes to its first field, and comes back. */
export function Dialog({ title, description, trigger, open, onOpenChange, children }: Props) {
  const popup = useRef<HTMLDivElement>(null);
  // Otherwise the cross had it, and whoever typed at once and pressed Enter closed the dialog with their words.
  const firstField = () => popup.current?.querySelector<HTMLElement>('input, textarea, select') ?? true;
  return (
    <Base.Root {...(open === undefined ? {} : { open })} onOpenChange={(next) => onOpenChange?.(next)}>
      {trigger && <Base.Trigger render={trigger} />}
      <Base.Portal>
        <Base.Backdrop className="fixed inset-0 z-40 bg-black/35" />
        <Base.Popup
          ref={popup}
          initialFocus={firstField}
          className="fixed inset-x-3 top-[10vh] z-50 mx-auto grid max-h-[80vh] max-w-md gap-4 overflow-y-auto rounded-lg border border-line bg-surface p-5 text-ink shadow-xl"
        >
          <div className="flex items-start justify-between gap-3">
            <Base.Title className="font-serif text-xl leading-tight font-medium">{title}</Base.Title>
            <Base.Close
              aria-label="Close"
              className="-m-1.5 cursor-pointer rounded-md p-1.5 text-muted hover:bg-hover hover:text-ink focus-visible:outline-2 focus-visible:outline-accent"
            >
              <CrossIcon />
            </Base.Close>
          </div>
          {description != null && <Base.Description className="-mt-2 text-muted">{description}</Base.Description>}
          {children}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}

/** The row of buttons at the foot of a dialog; the first closes it, the others are its children. */
export const DialogButtons = ({ cancel = 'Cancel', children }: { cancel?: string; children: ReactNode }) => (
  <div className="flex flex-wrap justify-end gap-2">
    <Base.Close className="h-9 cursor-pointer rounded-md px-3.5 font-medium hover:bg-hover focus-visible:outline-2 focus-visible:outline-accent">
      {cancel}
    </Base.Close>
    {children}
  </div>
);
