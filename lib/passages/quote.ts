import { squeezed } from './squeeze';

/**
 * Words of a text with those around them and where they began: the selectors TextQuote and TextPosition of the W3C Web
 * Annotation Data Model, section 4.2. `start` counts UTF-16 units.
 */
export type Quote = { exact: string; prefix: string; suffix: string; start: number };

export type Span = { start: number; end: number };

const around = 32;

/** A passage of a text as it is kept. */
export const quoteAt = (text: string, { start, end }: Span): Quote => ({
  exact: text.slice(start, end),
  prefix: text.slice(Math.max(start - around, 0), start),
  suffix: text.slice(end, end + around),
  start,
});

// Words this long are hardly anywhere else by chance; shorter ones need what stood beside them.
const telling = 24;
const beside = 8;

/**
 * Where a quote is in a text that may have changed, or null where it is not any more. White space does not count. Short
 * words must stand beside what they stood beside; of several places the one with the most of that is meant, then the
 * nearest.
 */
export function findQuote(text: string, quote: Quote): Span | null {
  const [whole, exact, prefix, suffix] = [text, quote.exact, quote.prefix, quote.suffix].map(squeezed);
  if (!whole || !exact || !prefix || !suffix || exact.text === '') return null;
  let best: { at: number; context: number; distance: number } | null = null;
  for (let at = whole.text.indexOf(exact.text); at !== -1; at = whole.text.indexOf(exact.text, at + 1)) {
    const left = commonEnd(whole.text.slice(0, at), prefix.text);
    const right = commonBeginning(whole.text.slice(at + exact.text.length), suffix.text);
    const isBeside =
      stands(left, prefix.text, at === 0) || stands(right, suffix.text, at + exact.text.length === whole.text.length);
    if (!isBeside && exact.text.length < telling) continue;
    const context = left + right;
    const distance = Math.abs((whole.places[at] ?? 0) - quote.start);
    if (!best || context > best.context || (context === best.context && distance < best.distance))
      best = { at, context, distance };
  }
  if (!best) return null;
  const start = whole.places[best.at] ?? 0;
  return { start, end: (whole.places[best.at + exact.text.length - 1] ?? start) + 1 };
}

/** On one side: enough of what stood there stands there, or the text ends there as it did. */
const stands = (common: number, context: string, atEdge: boolean): boolean =>
  context === '' ? atEdge : common >= Math.min(beside, context.length);

function commonBeginning(one: string, other: string): number {
  let length = 0;
  while (length < one.length && length < other.length && one[length] === other[length]) length++;
  return length;
}

function commonEnd(one: string, other: string): number {
  let length = 0;
  while (length < one.length && length < other.length && one.at(-1 - length) === other.at(-1 - length)) length++;
  return length;
}
