'use client';

import type { ComponentProps } from 'react';
import { classNames } from './class-names';
import { controlStyle } from './control-style';
import { useFieldAttributes } from './field-context';

/** A text box of several lines that grows with its text; inside a Field it is labelled by it. */
export function Textarea({ className, rows = 3, ...rest }: ComponentProps<'textarea'>) {
  return (
    <textarea
      {...useFieldAttributes()}
      rows={rows}
      className={classNames(controlStyle, 'field-sizing-content min-h-16 py-1.5 leading-normal', className)}
      {...rest}
    />
  );
}
