import type { ComponentProps, ReactNode } from 'react';
import { classNames } from './class-names';

/** A table with real columns; on narrow screens it scrolls inside itself, never the page (what is hidden in it neither). */
export const Table = ({
  caption,
  children,
  className,
}: {
  caption: string;
  children: ReactNode;
  className?: string;
}) => (
  <section aria-label={caption} className="relative overflow-x-auto rounded-md border border-line bg-surface">
    <table className={classNames('w-full border-collapse text-left', className)}>
      <caption className="sr-only">{caption}</caption>
      {children}
    </table>
  </section>
);

export const TableHead = ({ children }: { children: ReactNode }) => (
  <thead className="border-b border-line text-[13px] text-muted">
    <tr>{children}</tr>
  </thead>
);

export const HeaderCell = ({ className, ...rest }: ComponentProps<'th'>) => (
  <th scope="col" className={classNames('px-3 py-2 font-medium whitespace-nowrap', className)} {...rest} />
);

export const Row = ({ className, ...rest }: ComponentProps<'tr'>) => (
  <tr className={classNames('border-b border-line last:border-b-0 hover:bg-hover', className)} {...rest} />
);

export const Cell = ({ className, ...rest }: ComponentProps<'td'>) => (
  <td className={classNames('px-3 py-2 align-top', className)} {...rest} />
);
