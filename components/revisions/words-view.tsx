import type { ReactNode } from 'react';
import type { Change, Changed } from '@/lib/revisions/difference-sequence';
import { numbered } from './numbered';

/** Something that came or went, marked so that it can be told without colour: underlined, or struck through. */
export const Marked = ({ change, children }: { change: Change; children: ReactNode }) => {
  if (change === 'added') return <ins>{children}</ins>;
  if (change === 'removed') return <del>{children}</del>;
  return children;
};

/** A text with its changed words marked. */
export const WordsView = ({ words }: { words: readonly Changed<string>[] }) =>
  numbered(words).map(({ key, value }) => (
    <Marked key={key} change={value.change}>
      {value.value}
    </Marked>
  ));
