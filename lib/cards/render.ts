import { canonicalJson, sha256 } from '@/lib/hash';
import type { Card } from './card';
import { draw } from './draw';

// About thirty kilobytes each: the page cache keeps what is asked for, and this only what was drawn last.
const mostKept = 100;
const mostWaiting = 30;

const drawn = new Map<string, Promise<Buffer>>();
let waiting = 0;
let turn: Promise<unknown> = Promise.resolve();

/**
 * The card as a PNG, 1200 × 630. One is drawn at a time, and the same card only once, whichever page it is asked for and
 * however often that changes elsewhere. Null where too many wait already: then it is for later.
 */
export function render(card: Card): Promise<Buffer> | null {
  const key = sha256(canonicalJson(card));
  const known = drawn.get(key);
  if (known) {
    remember(key, known);
    return known;
  }
  if (waiting >= mostWaiting) return null;
  const drawing = inTurn(() => draw(card));
  remember(key, drawing);
  drawing.catch(() => drawn.delete(key));
  return drawing;
}

function inTurn<T>(work: () => Promise<T>): Promise<T> {
  waiting++;
  const done = turn.then(work).finally(() => {
    waiting--;
  });
  turn = done.catch(() => null);
  return done;
}

function remember(key: string, drawing: Promise<Buffer>): void {
  drawn.delete(key);
  drawn.set(key, drawing);
  for (const oldest of drawn.keys()) {
    if (drawn.size <= mostKept) break;
    drawn.delete(oldest);
  }
}
