import type { Block, Document, Inline } from '@/lib/document/schema';
import type { BlockDifference } from './difference-blocks';
import type { Change, Changed } from './difference-sequence';
import { joinInline } from './difference-words';

export type Side = 'before' | 'after';

const stays = (change: Change, side: Side): boolean => change !== (side === 'before' ? 'added' : 'removed');

/** One of the two lists that were compared. */
export const listSide = <T>(list: readonly Changed<T>[], side: Side): T[] =>
  list.filter(({ change }) => stays(change, side)).map(({ value }) => value);

/** One of the two texts that were compared. */
export const textSide = (words: readonly Changed<string>[], side: Side): string => listSide(words, side).join('');

/** One of the two documents that were compared. */
export const documentSide = (blocks: readonly BlockDifference[], side: Side): Document => ({
  type: 'doc',
  content: nodesSide(blocks, side) as Block[],
});

const nodesSide = (blocks: readonly BlockDifference[], side: Side): unknown[] =>
  blocks
    .filter(({ change }) => stays(change, side))
    .map(({ type, attrs, words, blocks: inner }) => {
      const content = words ? inlineSide(words, side) : nodesSide(inner, side);
      return { type, ...(attrs && { attrs }), ...(content.length > 0 && { content }) };
    });

function inlineSide(words: readonly Changed<Inline>[], side: Side): Inline[] {
  const out: Inline[] = [];
  for (const inline of listSide(words, side)) {
    const last = out.at(-1);
    const both = last && joinInline(last, inline);
    if (both) out[out.length - 1] = both;
    else out.push(inline);
  }
  return out;
}
