import type { ReactNode } from 'react';

const Icon = ({ children, size = 16 }: { children: ReactNode; size?: number }) => (
  <svg
    aria-hidden="true"
    width={size}
    height={size}
    viewBox="0 0 16 16"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.5"
    strokeLinecap="round"
    strokeLinejoin="round"
    className="shrink-0"
  >
    {children}
  </svg>
);

const stroke = (d: string) => () => (
  <Icon>
    <path d={d} />
  </Icon>
);

export const CrossIcon = stroke('M4 4l8 8M12 4l-8 8');
export const PlusIcon = stroke('M8 3v10M3 8h10');
export const CheckIcon = stroke('M3 8.5l3.5 3.5L13 4.5');
export const ArrowUpIcon = stroke('M8 13V3M4 7l4-4 4 4');
export const ArrowDownIcon = stroke('M8 3v10M4 9l4 4 4-4');
export const MenuIcon = stroke('M2.5 4h11M2.5 8h11M2.5 12h11');
