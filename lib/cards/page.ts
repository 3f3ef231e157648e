import type { SKRSContext2D } from '@napi-rs/canvas';
import { directionOf } from '@/lib/words/direction';
import { cardSize } from './card';
import { type Face, fontsFor } from './fonts';

export type Type = { face: Face; size: number; weight: number; color: string };
type Place = { x: number; y: number };

/** A canvas as a page in one language: places are counted from where its lines begin, on the left or on the right. */
export type Page = ReturnType<typeof pageOn>;

export const margin = 84;
const large = 58;

export function pageOn(context: SKRSContext2D, locale: string) {
  const direction = directionOf(locale);
  const isMirrored = direction === 'rtl';
  const along = (x: number) => (isMirrored ? cardSize.width - margin - x : margin + x);

  function use(text: string, { face, size, weight, color }: Type): void {
    context.fillStyle = color;
    context.font = `${weight} ${size}px ${fontsFor(text, face, locale)}`;
    // Newsreader is drawn anew for large sizes: finer lines, tighter letters.
    context.fontVariationSettings = face === 'newsreader' ? `"opsz" ${Math.min(size, 72)}` : 'normal';
    context.letterSpacing = face === 'newsreader' && size >= large && !joined.test(text) ? `${-0.02 * size}px` : '0px';
  }

  function fill(color: string, { x, y, width, height }: Place & { width: number; height: number }): void {
    context.fillStyle = color;
    context.fillRect(isMirrored ? along(x) - width : along(x), y, width, height);
  }

  /** Measures parts of this text in this type, until something else is measured or written. */
  function measure(text: string, type: Type): (part: string) => TextMetrics {
    use(text, type);
    return (part) => context.measureText(part);
  }

  /** Writes a line on `y`, from `x` on or, `align: 'end'`, up to it. Large letters begin with their ink, and none stand out. */
  function write(text: string, { x, y, align = 'start' }: Place & { align?: 'start' | 'end' }, type: Type): void {
    use(text, type);
    context.direction = direction;
    const isLeft = (align === 'start') !== isMirrored;
    context.textAlign = isLeft ? 'left' : 'right';
    const { actualBoundingBoxLeft: left, actualBoundingBoxRight: right } = context.measureText(text);
    const out = isLeft ? left : right;
    const shift = type.size >= large ? out : Math.max(0, out);
    context.fillText(text, along(x) + (isLeft ? shift : -shift), y);
  }

  /** Writes a sign into the middle of a field, as large as it fits and at most in this type. */
  function stamp(sign: string, field: Place & { width: number; height: number }, type: Type): void {
    use(sign, type);
    const wide = context.measureText(sign);
    const high = wide.actualBoundingBoxAscent + wide.actualBoundingBoxDescent;
    const scale = Math.min(1, (field.width * 0.7) / wide.width, (field.height * 0.7) / high);
    use(sign, { ...type, size: type.size * scale });
    context.direction = 'ltr';
    context.textAlign = 'left';
    const box = context.measureText(sign);
    const middle = along(field.x) + (isMirrored ? -1 : 1) * (field.width / 2);
    const x = middle - (box.actualBoundingBoxRight - box.actualBoundingBoxLeft) / 2;
    const y = field.y + field.height / 2 + (box.actualBoundingBoxAscent - box.actualBoundingBoxDescent) / 2;
    context.fillText(sign, x, y);
  }

  return { locale, fill, measure, write, stamp };
}

// Letters that join may not be moved apart.
const joined =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Nko}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}]/u;
