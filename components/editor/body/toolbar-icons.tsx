import type { ReactNode } from 'react';

const Drawing = ({ children }: { children: ReactNode }) => (
  <svg
    aria-hidden="true"
    width="18"
    height="18"
    viewBox="0 0 18 18"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.5"
    strokeLinecap="round"
    strokeLinejoin="round"
  >
    {children}
  </svg>
);

const drawing = (d: string) => (
  <Drawing>
    <path d={d} />
  </Drawing>
);

const letters = (text: string, className: string) => (
  <span aria-hidden="true" className={className}>
    {text}
  </span>
);

/** One drawing for each button of the toolbar. */
export const toolbarIcons = {
  heading: letters('H', 'font-serif text-[17px] font-semibold'),
  subheading: letters('h', 'font-serif text-[15px] font-semibold'),
  bold: letters('B', 'font-serif text-[16px] font-bold'),
  italic: letters('I', 'font-serif text-[16px] italic'),
  code: drawing('M6 5.5L2.5 9L6 12.5M12 5.5L15.5 9L12 12.5'),
  link: drawing(
    'M7.2 10.8l3.6-3.6M8 5.2l1.2-1.2a3.2 3.2 0 0 1 4.8 4.8L12.8 10M10 12.8l-1.2 1.2a3.2 3.2 0 0 1-4.8-4.8L5.2 8',
  ),
  bulletList: drawing('M7 5h8M7 9h8M7 13h8M3.2 5h.1M3.2 9h.1M3.2 13h.1'),
  orderedList: drawing('M8 5h7M8 9h7M8 13h7M2.8 4.2L4 3.5V7M2.8 11h1.7L2.8 14h1.8'),
  quote: drawing('M3.5 11.5c2 0 3-1.5 3-3.5H3.5V5h3v3M10.5 11.5c2 0 3-1.5 3-3.5h-3V5h3v3'),
  codeBlock: drawing('M2.5 3.5h13v11h-13zM6.5 7L4.8 9l1.7 2M11.5 7l1.7 2l-1.7 2'),
  table: drawing('M2.5 3.5h13v11h-13zM2.5 7.5h13M7 7.5v7M11.3 7.5v7'),
  undo: drawing('M6 4L3 7l3 3M3 7h7.5a4 4 0 0 1 0 8H8'),
  redo: drawing('M12 4l3 3l-3 3M15 7H7.5a4 4 0 0 0 0 8H10'),
} as const;
