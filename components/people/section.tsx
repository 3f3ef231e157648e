import type { ReactNode } from 'react';

/** One part of a settings page: what it is about beside what can be done. */
export const Section = ({ title, hint, children }: { title: string; hint?: ReactNode; children: ReactNode }) => (
  <section aria-label={title} className="grid gap-x-8 gap-y-3 border-t border-line py-6 md:grid-cols-[13rem_1fr]">
    <div className="grid content-start gap-1">
      <h2 className="font-medium">{title}</h2>
      {hint != null && <p className="text-[13px] text-muted">{hint}</p>}
    </div>
    <div className="grid min-w-0 gap-4">{children}</div>
  </section>
);
