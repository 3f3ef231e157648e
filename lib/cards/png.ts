import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';

const packed = promisify<Buffer, { level: number }, Buffer>(deflate);
const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const mostColors = 256;

/**
 * Pixels (red, green, blue, alpha) as a PNG with a palette: what is set in a few inks has few colors, and takes a third of
 * the bytes. Colors that no eye tells apart become one.
 */
export async function palettePng(pixels: Uint8ClampedArray, width: number): Promise<Buffer> {
  const { rows, palette } = indexed(pixels, width);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(rows.length / (width + 1), 4);
  head.set([8, 3], 8); // eight bits a pixel, of a palette
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(palette)),
    chunk('IDAT', await packed(rows, { level: 6 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function indexed(pixels: Uint8ClampedArray, width: number): { rows: Buffer; palette: number[] } {
  for (let bits = 3; ; bits++) {
    const found = indexedBy(pixels, width, bits);
    if (found) return found;
  }
}

/** Each pixel's place in the palette, every row after a byte that says it is not filtered; null where colors are too many. */
function indexedBy(pixels: Uint8ClampedArray, width: number, bits: number) {
  const rows = Buffer.alloc((pixels.length / 4 / width) * (width + 1));
  const palette: number[] = [];
  const places = new Map<number, number>();
  for (let from = 0, to = 0, column = 0; from < pixels.length; from += 4, column++) {
    if (column % width === 0) to++;
    const [red = 0, green = 0, blue = 0] = [pixels[from], pixels[from + 1], pixels[from + 2]];
    const color = ((red >> bits) << 16) | ((green >> bits) << 8) | (blue >> bits);
    let place = places.get(color);
    if (place === undefined) {
      if (places.size === mostColors) return null;
      place = places.size;
      places.set(color, place);
      palette.push(red, green, blue);
    }
    rows[to++] = place;
  }
  return { rows, palette };
}

function chunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const around = Buffer.alloc(8);
  around.writeUInt32BE(content.length, 0);
  around.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([around.subarray(0, 4), named, around.subarray(4)]);
}
