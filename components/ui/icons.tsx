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
export const ArrowRightIcon = stroke('M3 8h10M9 4l4 4-4 4');
export const ArrowLeftIcon = stroke('M13 8H3M7 4L3 8l4 4');
export const ChevronDownIcon = stroke('M4 6l4 4 4-4');
export const SearchIcon = stroke('M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10zM10.7 10.7L14 14');
export const MenuIcon = stroke('M2.5 4h11M2.5 8h11M2.5 12h11');
export const PencilIcon = stroke('M10.5 3l2.5 2.5L6 12.5 3 13l.5-3z');
export const TrashIcon = stroke('M3 4.5h10M6.5 4.5V3h3v1.5M4.5 4.5l.5 8.5h6l.5-8.5');
export const LinkIcon = stroke('M6.5 9.5l3-3M7 4.5l1-1a3 3 0 0 1 4.5 4.5l-1 1M9 11.5l-1 1A3 3 0 0 1 3.5 8l1-1');
export const WarningIcon = stroke('M8 2.5l6 11H2zM8 6.5v3.5M8 11.8v.1');
