import { foldKana } from '@/lib/text/fold-scripts';
import { runsOf } from '@/lib/text/word-gaps';

export type Piece = { text: string; isMarked: boolean };

const before = 24;
const length = 90;

/**
 * Where a text holds the query's first run of Japanese or Chinese: a line or two around it, each place marked. Empty where
 * it holds none. Postgres cuts out passages by words, which these scripts do not part.
 */
export function passageAround(text: string, query: string): Piece[] {
  const [run] = runsOf(foldKana(query));
  const at = run === undefined ? -1 : foldKana(text).indexOf(run);
  if (run === undefined || at === -1) return [];
  const sentence = Math.max(text.lastIndexOf('。', at), text.lastIndexOf('\n', at)) + 1;
  const start = at - sentence <= before * 2 ? sentence : at - before;
  const cut = text.slice(start, start + length);
  const pieces = marked(cut, run);
  const [open, close] = [start > sentence ? '…' : '', start + length < text.length ? '…' : ''];
  return [plain(open), ...pieces, plain(close)].filter((piece) => piece.text !== '');
}

const plain = (text: string): Piece => ({ text, isMarked: false });

function marked(text: string, run: string): Piece[] {
  const folded = foldKana(text);
  const pieces: Piece[] = [];
  let from = 0;
  for (let at = folded.indexOf(run); at !== -1; at = folded.indexOf(run, from)) {
    pieces.push(plain(text.slice(from, at)), { text: text.slice(at, at + run.length), isMarked: true });
    from = at + run.length;
  }
  return [...pieces, plain(text.slice(from))];
}
