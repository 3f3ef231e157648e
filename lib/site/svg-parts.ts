import type { SaxesAttributeNS } from 'saxes';

const words = (text: string) => new Set(text.split(/\s+/));

/** The elements of SVG 1.1 that draw, and no other. */
export const elements = words(
  `svg g defs symbol use title desc path rect circle ellipse line polyline polygon text tspan linearGradient
  radialGradient stop clipPath mask style`,
);

const attributes = words(
  `id class viewBox width height preserveAspectRatio d x y x1 y1 x2 y2 cx cy r rx ry fx fy dx dy points transform offset
  gradientUnits gradientTransform spreadMethod clipPathUnits maskUnits maskContentUnits pathLength href style fill
  fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-linecap stroke-linejoin stroke-miterlimit
  stroke-dasharray stroke-dashoffset opacity color stop-color stop-opacity clip-path clip-rule mask display visibility
  font-family font-size font-weight font-style text-anchor letter-spacing dominant-baseline`,
);

/** The attributes that may stay, as they stand in a tag: no handler, no address but of a part of the same picture. */
export const attributesOf = (found: Record<string, SaxesAttributeNS>): string =>
  Object.values(found)
    .filter(({ local, prefix }) => attributes.has(local) && (prefix === '' || (prefix === 'xlink' && local === 'href')))
    .filter(({ local, value }) => (local === 'href' ? /^#[\w.-]+$/.test(value) : isHarmless(value)))
    .map(({ local, value }) => ` ${local}="${quoted(value)}"`)
    .join('');

/** The style sheet of a picture, or nothing of it where it could reach beyond the picture. */
export const safeStyle = (sheet: string): string => (isHarmless(sheet) && !/[@<]/.test(sheet) ? sheet : '');

/** Nothing is named that lies elsewhere, in whatever spelling CSS and addresses allow. */
function isHarmless(value: string): boolean {
  if (/[\\\0]|\/\*|:\/\/|expression|javascript|data:|image|src\(/i.test(value)) return false;
  return !/url\(/i.test(value.replace(/url\(\s*(["']?)#[\w.-]+\1\s*\)/gi, ''));
}

const quoted = (value: string): string =>
  value
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;')
    .replace(/[\r\n\t]/g, ' ');
