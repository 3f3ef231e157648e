import type { ComponentProps, CSSProperties } from 'react';
import { honeypot } from '@/lib/visitors/honeypot';

// Not "display: none", which programs look for; and here, since a page without our styles must hide it as well.
const unseen: CSSProperties = {
  position: 'absolute',
  width: 1,
  height: 1,
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
};

type Props = { words: { visitors: { leaveEmpty: string } } } & ComponentProps<'input'>;

/** The field that only a program fills in: out of sight, and out of reach of keyboard and screen reader. */
export const Honeypot = ({ words, ...input }: Props) => (
  <div inert aria-hidden="true" style={unseen}>
    <label>
      {words.visitors.leaveEmpty}
      <input type="text" name={honeypot} tabIndex={-1} autoComplete="off" {...input} />
    </label>
  </div>
);
