import Link from 'next/link';
import type { ComponentProps } from 'react';
import { type ButtonLook, type ButtonSize, buttonStyle } from './button-style';

type Props = ComponentProps<typeof Link> & { look?: ButtonLook; size?: ButtonSize };

/** A link that looks like a button: it leads somewhere and changes nothing. */
export const ButtonLink = ({ look, size, className, ...rest }: Props) => (
  <Link className={buttonStyle(look, size, className)} {...rest} />
);
