import type { ReactNode } from 'react';
import type { Inline, Mark } from '@/lib/document/schema';
import type { InlineDifference } from '@/lib/revisions/difference-words';
import { numbered } from './numbered';
import { Marked } from './words-view';

/** A line of rich text with its changed words marked. Links lead nowhere here: it is read, not followed. */
export const InlineView = ({ words }: { words: InlineDifference }) =>
  numbered(words).map(({ key, value: { change, value } }) => (
    <Marked key={key} change={change}>
      {styled(value)}
    </Marked>
  ));

const styled = (node: Inline): ReactNode =>
  node.type === 'hardBreak' ? <br /> : (node.marks ?? []).reduce<ReactNode>(wrap, node.text);

function wrap(children: ReactNode, mark: Mark): ReactNode {
  switch (mark.type) {
    case 'bold':
      return <strong>{children}</strong>;
    case 'italic':
      return <em>{children}</em>;
    case 'code':
      return <code>{children}</code>;
    case 'link':
      return (
        <span className="underline decoration-1 underline-offset-2" title={mark.attrs.href}>
          {children}
        </span>
      );
    case 'termLink':
      return <span className="underline decoration-accent decoration-dotted underline-offset-2">{children}</span>;
  }
}
