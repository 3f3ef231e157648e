import { setLines } from './lines';
import type { Page, Type } from './page';
import { spacingOf } from './script';

/** Where a title stands is so many lines high, where a text stands so many pixels. */
type Room = { sizes: number[]; width: number } & ({ lines: number } | { height: number });

/** A text in the type it fits in: how far its first line stands below its top, and each line below the one before. */
export type Fitted = {
  lines: string[];
  type: Type;
  isCut: boolean;
  ascent: number;
  leading: number;
  height: number;
};

/**
 * The text as large as it fits without breaking a word: the rooms are tried in turn, each from its largest size. In the
 * smallest size of the last it is broken and cut as needed.
 */
export function largest(page: Page, text: string, face: Omit<Type, 'size'>, rooms: Room[]): Fitted {
  const tried = rooms.flatMap((room) => room.sizes.map((size) => ({ room, size })));
  const [first, ...smaller] = tried;
  if (!first) throw new Error('A text needs a room to be set in.');
  let fitted = setIn(page, text, face, first);
  for (const one of smaller) {
    if (!fitted.isCut && !fitted.isBroken) break;
    fitted = setIn(page, text, face, one);
  }
  return fitted;
}

function setIn(page: Page, text: string, face: Omit<Type, 'size'>, { room, size }: { room: Room; size: number }) {
  const { title, text: running, ...reach } = spacingOf(text, page.locale);
  const { scale, leading: lead } = 'lines' in room ? title : running;
  const type = { ...face, size: Math.round(size * scale) };
  const leading = type.size * lead;
  const most = 'lines' in room ? room.lines : Math.max(1, Math.floor(room.height / leading));
  const measure = page.measure(text, type);
  const set = setLines(text, page.locale, { width: room.width, lines: most }, (part) => measure(part).width);
  const above = measure(set.lines[0] ?? '').actualBoundingBoxAscent;
  const below = measure(set.lines.at(-1) ?? '').actualBoundingBoxDescent;
  const ascent = Math.max(above, reach.ascent * type.size);
  const descent = Math.max(below, reach.descent * type.size);
  const height = set.lines.length === 0 ? 0 : ascent + (set.lines.length - 1) * leading + descent;
  return { ...set, type, leading, ascent, height };
}
