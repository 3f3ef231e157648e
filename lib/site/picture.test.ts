import { createCanvas, loadImage } from '@napi-rs/canvas';
import { describe, expect, test } from 'vitest';
import { isLogoName, sizeOf } from './logo-name';
import { type Picture, pictureOf } from './picture';

const drawn = (width: number, height: number) => {
  const canvas = createCanvas(width, height);
  canvas.getContext('2d').fillRect(0, 0, width / 2, height);
  return canvas;
};
const taken = async (file: Uint8Array): Promise<Picture> => {
  const picture = await pictureOf(file);
  if (typeof picture === 'string') throw new Error(picture);
  return picture;
};

describe('a picture that is brought', () => {
  test.each(['png', 'jpeg', 'webp'] as const)('as %s is drawn anew, as PNG, in its own size', async (kind) => {
    const { name, type, bytes } = await taken(await drawn(120, 40).encode(kind as 'png'));
    expect([type, sizeOf(name), isLogoName(name)]).toEqual(['image/png', { width: 120, height: 40 }, true]);
    expect((await loadImage(Buffer.from(bytes))).width).toBe(120);
  });

  test('loses what else the file held', async () => {
    const file = await drawn(30, 30).encode('jpeg');
    const comment = Buffer.from('secret place');
    const marked = Buffer.concat([
      file.subarray(0, 2),
      Buffer.from([0xff, 0xfe, 0, comment.length + 2]),
      comment,
      file.subarray(2),
    ]);
    expect(Buffer.from((await taken(marked)).bytes).includes(comment)).toBe(false);
  });

  test('is made as large as a logo is shown', async () => {
    expect(sizeOf((await taken(await drawn(2_000, 400).encode('png'))).name)).toEqual({ width: 720, height: 144 });
  });

  test('is called by its content', async () => {
    const [one, same, other] = await Promise.all(
      [drawn(10, 10), drawn(10, 10), drawn(12, 10)].map(async (canvas) => taken(await canvas.encode('png'))),
    );
    expect(one?.name).toBe(same?.name);
    expect(one?.name).not.toBe(other?.name);
  });

  test('as SVG stays one', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><script>1</script><path d="M0 0"/></svg>';
    const { name, type, bytes } = await taken(Buffer.from(svg));
    expect([name.endsWith('-10x10.svg'), type]).toEqual([true, 'image/svg+xml']);
    expect(Buffer.from(bytes).toString()).not.toContain('script');
  });

  test.each([
    ['text', Buffer.from('hello')],
    ['a page', Buffer.from('<html></html>')],
    ['a GIF', Buffer.from('GIF89a000')],
    ['half a PNG', Buffer.from('\x89PNG\r\n\x1a\n0000', 'latin1')],
    ['nothing', Buffer.alloc(0)],
  ])('is refused where it is %s', async (_, file) => {
    expect(await pictureOf(file)).toEqual(expect.any(String));
  });

  test('is refused before it is unpacked where it says that it has too many pixels', async () => {
    const file = Buffer.from(await drawn(10, 10).encode('png'));
    file.writeUInt32BE(60_000, 16);
    file.writeUInt32BE(60_000, 20);
    expect(await pictureOf(file)).toContain('too many pixels');
  });
});
