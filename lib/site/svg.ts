import { SaxesParser, type SaxesTagNS } from 'saxes';
import { attributesOf, elements, safeStyle } from './svg-parts';

type Size = { width: number; height: number };
export type Svg = Size & { text: string };

const svgSpace = 'http://www.w3.org/2000/svg';
const most = { depth: 60, elements: 5_000, characters: 400_000 };

/**
 * An SVG written anew with nothing in it but shapes, gradients and text: what is not on the list (svg-parts.ts) is left
 * out with all it holds, scripts, links, animations and everything from elsewhere first. A sentence where it cannot be
 * read, or has a document type.
 */
export function safeSvg(source: string): Svg | string {
  try {
    return written(source);
  } catch (problem) {
    return problem instanceof Unsafe ? problem.message : 'This SVG cannot be read: it is not well-formed.';
  }
}

class Unsafe extends Error {}

function written(source: string): Svg {
  if (source.length > most.characters * 3) throw new Unsafe('This SVG is too large.');
  const parser = new SaxesParser({ xmlns: true, position: false });
  const out: string[] = [];
  let size: Size | null = null;
  let depth = 0;
  let count = 0;
  let skippedAt: number | null = null;
  let style: string | null = null;

  parser.on('error', (problem) => {
    throw problem;
  });
  parser.on('doctype', () => {
    throw new Unsafe('An SVG with a document type is not taken.');
  });
  parser.on('opentag', (tag) => {
    depth += 1;
    count += 1;
    if (depth > most.depth || count > most.elements) throw new Unsafe('This SVG is too deep or has too many parts.');
    if (depth === 1) {
      if (tag.local !== 'svg' || tag.uri !== svgSpace) throw new Unsafe('This is no SVG.');
      size = sizeOf(tag);
    }
    if (skippedAt !== null) return;
    if (tag.uri !== svgSpace || !elements.has(tag.local) || (tag.local === 'svg' && depth > 1)) skippedAt = depth;
    else if (tag.local === 'style') style = '';
    else out.push(`<${tag.local}${depth === 1 ? rootOf(tag, size) : attributesOf(tag.attributes)}>`);
  });
  const hear = (text: string) => {
    if (skippedAt !== null) return;
    if (style === null) out.push(escaped(text));
    else style += text;
  };
  parser.on('text', hear);
  parser.on('cdata', hear);
  parser.on('closetag', ({ local }) => {
    if (skippedAt === depth) skippedAt = null;
    else if (skippedAt === null && local === 'style') {
      out.push(`<style>${escaped(safeStyle(style ?? ''))}</style>`);
      style = null;
    } else if (skippedAt === null) out.push(`</${local}>`);
    depth -= 1;
  });
  parser.write(source).close();
  const text = out.join('').trim();
  if (text.length > most.characters) throw new Unsafe('This SVG is too large.');
  return { text, ...(size ?? { width: 0, height: 0 }) };
}

/** By its width and height, else by its view box. */
function sizeOf({ attributes }: SaxesTagNS): Size {
  const length = (name: string) => Number(/^\s*(\d+(?:\.\d+)?)(?:px)?\s*$/.exec(attributes[name]?.value ?? '')?.[1]);
  const box = (attributes.viewBox?.value ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const [width, height] = [length('width') || (box[2] ?? 0), length('height') || (box[3] ?? 0)];
  if (!(width > 0 && height > 0 && width < 1e6 && height < 1e6))
    throw new Unsafe('This SVG does not say how large it is.');
  return { width, height };
}

/** With its size in full, without which a page could not make room for it. */
function rootOf({ attributes }: SaxesTagNS, size: Size | null): string {
  const { width, height } = size ?? { width: 0, height: 0 };
  const { width: _width, height: _height, viewBox, ...rest } = attributes;
  const box = viewBox ? attributesOf({ viewBox }) : ` viewBox="0 0 ${width} ${height}"`;
  return ` xmlns="${svgSpace}"${box} width="${width}" height="${height}"${attributesOf(rest)}`;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
