import type { ReactNode } from 'react';

type Props = {
  title: ReactNode;
  /** The way back, or where this belongs. */
  above?: ReactNode;
  /** One line under the title. */
  below?: ReactNode;
  /** Buttons. */
  children?: ReactNode;
};

/** The head of a studio page: its one h1, and what can be done here. */
export const PageHeader = ({ title, above, below, children }: Props) => (
  <header className="mb-5 grid gap-1">
    {above != null && <div className="text-[13px] text-muted [&_a]:hover:text-ink [&_a]:hover:underline">{above}</div>}
    <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
      <h1 className="min-w-0 font-serif text-2xl leading-tight font-medium wrap-anywhere">{title}</h1>
      {children != null && <div className="flex flex-wrap items-center gap-2">{children}</div>}
    </div>
    {below != null && <div className="text-muted">{below}</div>}
  </header>
);
