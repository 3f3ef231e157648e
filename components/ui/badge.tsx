import type { ReactNode } from 'react';
import { classNames } from './class-names';

export type Tone = 'neutral' | 'accent' | 'ok' | 'warn' | 'danger';

const tones: Record<Tone, string> = {
  neutral: 'text-muted',
  accent: 'text-accent',
  ok: 'text-ok',
  warn: 'text-warn',
  danger: 'text-danger',
};

/** A word with a shape before it. The word always says it all; the colour only repeats it. */
export const Badge = ({
  tone = 'neutral',
  shape,
  children,
}: {
  tone?: Tone;
  shape?: ReactNode;
  children: ReactNode;
}) => (
  <span className={classNames('inline-flex items-center gap-1.5 font-medium whitespace-nowrap', tones[tone])}>
    {shape}
    {children}
  </span>
);
