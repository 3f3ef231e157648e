import type { Selected } from '@/lib/passages/passage';
import { squeezed } from '@/lib/passages/squeeze';

// Passages are told by what one can see of a field: elements that show one carry its name, and words that a change took
// away do not count. The server counts the same way (lib/passages/passage.ts).
const fieldSelector = '[data-passage]';

const visible = (text: string): number => squeezed(text).text.length;

function textsOf(field: Element): Text[] {
  const isGone = (node: Node) => node.parentElement?.closest('del') !== null;
  const walker = document.createTreeWalker(field, NodeFilter.SHOW_TEXT, (node) =>
    isGone(node) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
}

/** The fields of an element that shows a revision, in reading order. */
const fieldsOf = (around: Element): HTMLElement[] => [...around.querySelectorAll<HTMLElement>(fieldSelector)];

/** What of a field lies within a range; null where nothing of any field does. Of several fields it is the first. */
export function selectedIn(around: Element, range: Range): Selected | null {
  for (const field of fieldsOf(around)) {
    if (!range.intersectsNode(field)) continue;
    let before = 0;
    let exact = '';
    for (const text of textsOf(field)) {
      const [start, end] = overlap(text, range);
      if (visible(exact) === 0) before += visible(text.data.slice(0, start));
      exact += text.data.slice(start, end);
    }
    if (visible(exact) > 0) return { field: field.dataset.passage ?? '', exact: exact.trim(), before };
  }
  return null;
}

/** From where to where of a text node a range goes. */
function overlap(text: Text, range: Range): [number, number] {
  const start = text === range.startContainer ? range.startOffset : range.comparePoint(text, 0) < 0 ? text.length : 0;
  const end =
    text === range.endContainer ? range.endOffset : range.comparePoint(text, text.length) > 0 ? 0 : text.length;
  return [start, Math.max(start, end)];
}

type Place = { field: string; before: number; length: number };

/** The range that shows so many visible characters of a field after so many others; null where there are not as many. */
export function rangeOf(around: Element, { field, before, length }: Place): Range | null {
  const element = fieldsOf(around).find(({ dataset }) => dataset.passage === field);
  if (!element) return null;
  const range = document.createRange();
  let seen = 0;
  let begun = false;
  for (const text of textsOf(element)) {
    const { places } = squeezed(text.data);
    if (!begun && seen + places.length > before) {
      range.setStart(text, places[before - seen] ?? 0);
      begun = true;
    }
    if (begun && seen + places.length >= before + length) {
      range.setEnd(text, (places[before + length - seen - 1] ?? 0) + 1);
      return range;
    }
    seen += places.length;
  }
  return null;
}

/** Where a selection is, as a place to be marked. */
export const placeOf = ({ field, exact, before }: Selected): Place => ({ field, before, length: visible(exact) });

/** The order of a selection among the threads of the text, counted as `Shown.order` is. */
export const orderIn = (around: Element, { field, before }: Selected): number =>
  fieldsOf(around).findIndex(({ dataset }) => dataset.passage === field) * 1e6 + before;
