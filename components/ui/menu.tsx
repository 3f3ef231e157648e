'use client';

import { Menu as Base } from '@base-ui/react/menu';
import type { Route } from 'next';
import Link from 'next/link';
import type { ReactElement, ReactNode } from 'react';

/** A button with a list of things to do or places to go. `trigger` is the button. */
export const Menu = ({
  trigger,
  children,
  align = 'end',
}: {
  trigger: ReactElement;
  children: ReactNode;
  align?: 'start' | 'end';
}) => (
  <Base.Root>
    <Base.Trigger render={trigger} />
    <Base.Portal>
      <Base.Positioner align={align} sideOffset={6} className="z-50">
        <Base.Popup className="min-w-44 rounded-md border border-line bg-surface py-1 text-ink shadow-lg outline-none">
          {children}
        </Base.Popup>
      </Base.Positioner>
    </Base.Portal>
  </Base.Root>
);

const look =
  'flex w-full cursor-pointer items-center gap-2 px-3 py-1.5 text-left no-underline outline-none data-highlighted:bg-hover data-disabled:opacity-55';

export const MenuChoice = ({
  onChoose,
  disabled,
  children,
}: {
  onChoose: () => void;
  disabled?: boolean;
  children: ReactNode;
}) => (
  <Base.Item onClick={onChoose} disabled={disabled} className={look}>
    {children}
  </Base.Item>
);

export const MenuLink = ({ href, children }: { href: Route; children: ReactNode }) => (
  <Base.LinkItem render={<Link href={href} />} closeOnClick className={look}>
    {children}
  </Base.LinkItem>
);

export const MenuLine = () => <Base.Separator className="my-1 h-px bg-line" />;
