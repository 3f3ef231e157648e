import type { ReactNode } from 'react';
import type { BlockDifference, NodeAttributes, NodeType } from '@/lib/revisions/difference-blocks';
import { InlineView } from './inline-view';
import { numbered } from './numbered';

type Shown = { attrs: NodeAttributes | null; children: ReactNode };

const elements: Record<NodeType, (shown: Shown) => ReactNode> = {
  paragraph: ({ children }) => <p>{children}</p>,
  heading: ({ attrs, children }) => (attrs?.level === 3 ? <h3>{children}</h3> : <h2>{children}</h2>),
  codeBlock: ({ children }) => (
    <pre>
      <code>{children}</code>
    </pre>
  ),
  blockquote: ({ children }) => <blockquote>{children}</blockquote>,
  bulletList: ({ children }) => <ul>{children}</ul>,
  orderedList: ({ attrs, children }) => <ol start={attrs?.start}>{children}</ol>,
  listItem: ({ children }) => <li>{children}</li>,
  table: ({ children }) => (
    <div className="table">
      <table>
        <tbody>{children}</tbody>
      </table>
    </div>
  ),
  tableRow: ({ children }) => <tr>{children}</tr>,
  tableCell: ({ children }) => <td>{children}</td>,
  tableHeader: ({ children }) => <th>{children}</th>,
};

/** A body of two revisions at once, as it is published, with what changed marked in it. */
export const BlocksView = ({ blocks }: { blocks: readonly BlockDifference[] }) =>
  numbered(blocks).map(({ key, value }) => <BlockView key={key} block={value} />);

/** A header that says nothing, as in the corner of a table, is none. */
const saysNothing = ({ words, blocks }: BlockDifference): boolean => !words?.length && blocks.every(saysNothing);

const BlockView = ({ block: { type, attrs, words, blocks } }: { block: BlockDifference }) =>
  elements[type === 'tableHeader' && blocks.every(saysNothing) ? 'tableCell' : type]({
    attrs,
    children: words ? <InlineView words={words} /> : <BlocksView blocks={blocks} />,
  });
