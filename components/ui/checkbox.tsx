import type { ComponentProps, ReactNode } from 'react';
import { classNames } from './class-names';

type Props = Omit<ComponentProps<'input'>, 'type'> & { label: ReactNode };

/** A yes or no, with its label beside it. */
export const Checkbox = ({ label, className, ...rest }: Props) => (
  <label className={classNames('inline-flex min-h-6 cursor-pointer items-center gap-2', className)}>
    <input type="checkbox" className="size-4 accent-accent" {...rest} />
    <span>{label}</span>
  </label>
);
