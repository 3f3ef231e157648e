import type { ReactNode } from 'react';

type Props = { title: string; about: string; children: ReactNode };

/** Settings that belong together. */
export const Part = ({ title, about, children }: Props) => (
  <section className="grid gap-3">
    <header>
      <h2 className="font-serif text-lg font-medium">{title}</h2>
      <p className="text-[13px] text-muted">{about}</p>
    </header>
    {children}
  </section>
);
