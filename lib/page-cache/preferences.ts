import { remembered } from './remembered';

/** What a page's address can answer: the page, its Markdown twin, its graph. */
export type Format = 'html' | 'md' | 'jsonld';

const types: Record<Format, string> = { html: 'text/html', md: 'text/markdown', jsonld: 'application/ld+json' };

type Range = { range: string; weight: number; place: number };

/**
 * The formats that an Accept header takes, best first (RFC 9110, 12.5.1): by weight; of the same weight a type that is
 * named before one that only a range covers, and then the one named first. Where nothing is taken, or nothing said: the page.
 */
export function preferences(accept: string | undefined): readonly Format[] {
  return !accept || accept === '*/*' ? unasked : ranked(accept);
}

const unasked: readonly Format[] = ['html'];

// Browsers and programs say what they accept in a handful of ways.
const ranked = remembered((accept: string): readonly Format[] => {
  const ranges = rangesOf(accept);
  const taken = (Object.keys(types) as Format[])
    .map((format) => ({ format, ...closest(types[format], ranges) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || b.closeness - a.closeness || a.place - b.place);
  return taken.length > 0 ? taken.map(({ format }) => format) : unasked;
});

function rangesOf(accept: string): Range[] {
  const unquoted = accept.toLowerCase().replace(/"(?:\\.?|[^"\\])*(?:"|$)/g, '""');
  return unquoted.split(',').map((part, place) => {
    const [range = '', ...parameters] = part.trim().split(/\s*;\s*/);
    const weight = Number(parameters.find((parameter) => parameter.startsWith('q='))?.slice(2) ?? 1);
    return { range, weight: weight >= 0 && weight <= 1 ? weight : 0, place };
  });
}

/** The weight of a type is that of the range that names it most closely. Parameters of types are not looked at. */
function closest(type: string, ranges: readonly Range[]): { weight: number; closeness: number; place: number } {
  const named = ['*/*', type.replace(/\/.*/, '/*'), type];
  return ranges
    .map(({ range, weight, place }) => ({ weight, closeness: named.indexOf(range), place }))
    .reduce((best, one) => (one.closeness > best.closeness ? one : best), { weight: 0, closeness: -1, place: 0 });
}
