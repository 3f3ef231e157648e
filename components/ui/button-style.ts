import { classNames } from './class-names';

export type ButtonLook = 'primary' | 'plain' | 'quiet' | 'danger';
export type ButtonSize = 'normal' | 'small';

const looks: Record<ButtonLook, string> = {
  primary: 'bg-accent text-accent-ink border-accent hover:brightness-110',
  plain: 'bg-surface text-ink border-control hover:border-ink',
  quiet: 'bg-transparent text-ink border-transparent hover:bg-hover',
  danger: 'bg-surface text-danger border-danger hover:bg-danger hover:text-paper',
};

const sizes: Record<ButtonSize, string> = { normal: 'h-9 px-3.5', small: 'h-7 px-2.5 text-[13px]' };

/** The classes of a button, for the few things that look like one and are not (links, menu triggers). */
export const buttonStyle = (look: ButtonLook = 'plain', size: ButtonSize = 'normal', more?: string): string =>
  classNames(
    'inline-flex items-center justify-center gap-1.5 rounded-md border font-medium whitespace-nowrap cursor-pointer select-none no-underline',
    'focus-visible:outline-2 focus-visible:outline-offset-2 focus-visible:outline-accent',
    'disabled:opacity-55 disabled:cursor-not-allowed aria-disabled:opacity-55 aria-disabled:cursor-not-allowed',
    looks[look],
    sizes[size],
    more,
  );
