/** A color by lightness (0 to 1), chroma and hue, evenly as the eye sees them (Björn Ottosson, "A perceptual color space"). */
export type Oklch = { l: number; c: number; h: number };

/** Of "#rrggbb". */
export function toOklch(color: string): Oklch {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => linear(Number.parseInt(color.slice(at, at + 2), 16) / 255));
  const long = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const middle = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const short = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const l = 0.2104542553 * long + 0.793617785 * middle - 0.0040720468 * short;
  const across = 1.9779984951 * long - 2.428592205 * middle + 0.4505937099 * short;
  const along = 0.0259040371 * long + 0.7827717662 * middle - 0.808675766 * short;
  return { l, c: Math.hypot(across, along), h: Math.atan2(along, across) };
}

/** "#rrggbb" of a color; where the screen has none so colorful, of a paler one. */
export function toHex({ l, c, h }: Oklch): string {
  for (let chroma = c; ; chroma *= 0.95) {
    const parts = toLinear({ l, c: chroma, h });
    if (chroma < 0.001 || parts.every((part) => part >= -0.0005 && part <= 1.0005))
      return `#${parts.map((part) => byte(part).toString(16).padStart(2, '0')).join('')}`;
  }
}

function toLinear({ l, c, h }: Oklch): number[] {
  const [across, along] = [c * Math.cos(h), c * Math.sin(h)];
  const long = (l + 0.3963377774 * across + 0.2158037573 * along) ** 3;
  const middle = (l - 0.1055613458 * across - 0.0638541728 * along) ** 3;
  const short = (l - 0.0894841775 * across - 1.291485548 * along) ** 3;
  return [
    4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * middle + 1.707614701 * short,
  ];
}

const linear = (part: number): number => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);

function byte(part: number): number {
  const bounded = Math.min(1, Math.max(0, part));
  return Math.round(255 * (bounded <= 0.0031308 ? bounded * 12.92 : 1.055 * bounded ** (1 / 2.4) - 0.055));
}
