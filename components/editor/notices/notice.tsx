import type { ReactNode } from 'react';
import { classNames } from '@/components/ui/class-names';

type Props = { tone?: 'plain' | 'polite' | 'bad'; label: string; children: ReactNode; actions?: ReactNode };

/** Something the writer has to know, above the text. */
export const Notice = ({ tone = 'plain', label, children, actions }: Props) => (
  <section
    aria-label={label}
    role={tone === 'bad' ? 'alert' : undefined}
    aria-live={tone === 'polite' ? 'polite' : undefined}
    className={classNames(
      'mb-4 flex flex-wrap items-center justify-between gap-x-6 gap-y-2 rounded-md border bg-surface px-4 py-3',
      tone === 'bad' ? 'border-danger' : 'border-line',
    )}
  >
    <div className="min-w-0 flex-1 basis-64">{children}</div>
    {actions && <div className="flex flex-wrap gap-2">{actions}</div>}
  </section>
);
