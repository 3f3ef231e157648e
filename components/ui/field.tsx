'use client';

import { type ReactNode, useId } from 'react';
import { classNames } from './class-names';
import { FieldContext } from './field-context';

type Props = {
  label: ReactNode;
  /** One sentence on what belongs here. */
  hint?: ReactNode;
  /** What is wrong with it, in plain words. */
  problem?: string;
  required?: boolean;
  hideLabel?: boolean;
  className?: string;
  /** One Input, Textarea or Select. */
  children: ReactNode;
};

/** A control with its label, hint and problem, tied together for everyone. */
export function Field({ label, hint, problem, required = false, hideLabel = false, className, children }: Props) {
  const id = useId();
  const describedBy = classNames(hint != null && `${id}-hint`, problem != null && `${id}-problem`) || undefined;
  return (
    <div className={classNames('grid gap-1', className)}>
      <label htmlFor={id} className={hideLabel ? 'sr-only' : 'font-medium'}>
        {label}
      </label>
      <FieldContext value={{ id, describedBy, invalid: problem != null, required }}>{children}</FieldContext>
      {hint != null && (
        <p id={`${id}-hint`} className="text-[13px] text-muted">
          {hint}
        </p>
      )}
      {problem != null && (
        <p id={`${id}-problem`} className="text-[13px] font-medium text-danger">
          {problem}
        </p>
      )}
    </div>
  );
}
