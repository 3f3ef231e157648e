'use client';

import type { ComponentProps } from 'react';
import { classNames } from './class-names';
import { controlStyle } from './control-style';
import { useFieldAttributes } from './field-context';

/** A one-line text box; inside a Field it is labelled by it. */
export function Input({ className, ...rest }: ComponentProps<'input'>) {
  return <input {...useFieldAttributes()} className={classNames(controlStyle, 'h-9', className)} {...rest} />;
}
