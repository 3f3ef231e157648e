type Measure = (text: string) => number;
type Space = { width: number; lines: number };

/** Text set in lines: whether a word had to be broken, and whether not all of it found room. */
type Lines = { lines: string[]; isBroken: boolean; isCut: boolean };

// Scripts that are written without spaces between words.
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]/u;
// A foreign word in Japanese; dictionaries part it anywhere.
const katakana = /^[\p{Script=Katakana}ー]/u;
const opening = /^[\p{Ps}\p{Pi}¿¡]+$/u;
const ellipsis = '…';

/**
 * The text in at most so many lines of this width, broken between words as its language has them. What is too long ends
 * in an ellipsis after a word.
 */
export function setLines(text: string, locale: string, { width, lines: most }: Space, measure: Measure): Lines {
  const lines: string[] = [];
  const pieces = piecesOf(text, locale);
  const rest = pieces.flatMap((piece) => (measure(piece.trim()) > width ? graphemesOf(piece) : [piece]));
  const isBroken = rest.length > pieces.length;
  while (rest.length > 0 && lines.length < most) lines.push(takeLine(rest, width, measure));
  if (rest.length === 0) return { lines, isBroken, isCut: false };
  const last = piecesOf(lines.pop() ?? '', locale);
  while (last.length > 1 && measure(endOf(last)) > width) last.pop();
  return { lines: [...lines, endOf(last)], isBroken, isCut: true };
}

function takeLine(rest: string[], width: number, measure: Measure): string {
  let line = rest.shift() ?? '';
  while (rest[0] !== undefined && measure((line + rest[0]).trimEnd()) <= width) line += rest.shift();
  return line.trim();
}

const endOf = (pieces: readonly string[]): string => pieces.join('').replace(/[\s\p{Pd},;:.、。،؛]+$/u, '') + ellipsis;

/** The text in pieces that may not be broken; a line may end after each. Punctuation stays where it belongs. */
function piecesOf(text: string, locale: string): string[] {
  const pieces: string[] = [];
  for (const { segment, isWordLike } of new Intl.Segmenter(known(locale), { granularity: 'word' }).segment(text)) {
    const before = pieces.at(-1);
    if (before === undefined || mayBreak(before, segment, isWordLike === true)) pieces.push(segment);
    else pieces[pieces.length - 1] = before + segment;
  }
  return pieces;
}

function mayBreak(before: string, segment: string, isWord: boolean): boolean {
  if (/^\s+$/.test(segment)) return false;
  if (/\s$/.test(before)) return true;
  const isOpening = opening.test(segment);
  if ((!isWord && !isOpening) || opening.test(before.slice(-1))) return false;
  if (katakana.test(before.slice(-1)) && katakana.test(segment)) return false;
  return (
    unspaced.test(before.slice(-1) + segment[0]) ||
    (isOpening && unspaced.test(before.slice(-1))) ||
    isAfterMark(before)
  );
}

/** After a mark of an unspaced script (、。」) and after a hyphen between words. */
const isAfterMark = (before: string): boolean =>
  /[\u3000-\u303f\uff00-\uff0f]$/.test(before) || /\p{L}-$/u.test(before);

const graphemesOf = (text: string): string[] => [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment);

function known(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale)[0] ?? 'en';
  } catch {
    return 'en';
  }
}
