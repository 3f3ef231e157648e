import { createHash } from 'node:crypto';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { kindOf, sizeIn } from './file-kind';
import { logoName } from './logo-name';
import { safeSvg } from './svg';

export type Picture = { name: string; type: string; bytes: Uint8Array<ArrayBuffer> };

const most = { width: 720, height: 240 };
const mostPixels = 25_000_000;

/**
 * The picture in a file, made safe: an SVG with nothing in it but shapes, or pixels drawn anew, without whatever else the
 * file held, in at most the size a logo is shown in on fine screens. A sentence where it is none, or too large.
 */
export async function pictureOf(file: Uint8Array): Promise<Picture | string> {
  const kind = kindOf(file);
  if (kind === 'svg') return svgOf(file);
  if (kind === null) return 'This is no SVG, PNG, JPEG or WebP.';
  const size = sizeIn(file, kind);
  if (size && size.width * size.height > mostPixels) return 'This picture has too many pixels: at most 25 million.';
  try {
    return await drawn(file);
  } catch {
    return 'This picture cannot be read.';
  }
}

function svgOf(file: Uint8Array): Picture | string {
  const svg = safeSvg(new TextDecoder().decode(file));
  if (typeof svg === 'string') return svg;
  const bytes = new Uint8Array(Buffer.from(svg.text));
  const scale = Math.min(1, 2_000 / Math.max(svg.width, svg.height));
  const [width, height] = [svg.width, svg.height].map((side) => Math.max(1, Math.round(side * scale)));
  return {
    name: named(bytes, { width: width ?? 1, height: height ?? 1, ending: 'svg' }),
    type: 'image/svg+xml',
    bytes,
  };
}

async function drawn(file: Uint8Array): Promise<Picture> {
  const image = await loadImage(Buffer.from(file));
  const scale = Math.min(1, most.width / image.width, most.height / image.height);
  const [width, height] = [image.width, image.height].map((side) => Math.max(1, Math.round(side * scale)));
  const canvas = createCanvas(width ?? 1, height ?? 1);
  canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
  const bytes = new Uint8Array(await canvas.encode('png'));
  return {
    name: named(bytes, { width: canvas.width, height: canvas.height, ending: 'png' }),
    type: 'image/png',
    bytes,
  };
}

const named = (bytes: Uint8Array, of: { width: number; height: number; ending: 'png' | 'svg' }): string =>
  logoName(createHash('sha256').update(bytes).digest('hex'), of);
