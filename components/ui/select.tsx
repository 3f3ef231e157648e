'use client';

import type { ComponentProps } from 'react';
import { classNames } from './class-names';
import { controlStyle } from './control-style';
import { useFieldAttributes } from './field-context';

/** A choice of one: the browser's own select, which every phone and screen reader knows. Children are options. */
export function Select({ className, ...rest }: ComponentProps<'select'>) {
  return (
    <select
      {...useFieldAttributes()}
      className={classNames(controlStyle, 'select-arrow h-9 cursor-pointer appearance-none pr-8', className)}
      {...rest}
    />
  );
}
