/** What no action takes: nothing, the wrong type, a strange shape. */
export const garbage: unknown[] = [
  {},
  null,
  undefined,
  -1,
  true,
  '',
  'a\u0000b',
  '$1',
  'x'.repeat(200_000),
  [],
  [{}],
  { unexpected: true },
  { id: 'x'.repeat(200_000) },
  { '\u0000': '\u0000' },
  { secret: null, userId: {}, termId: [], glossaryId: 1, revisionId: true, version: 'x' },
];

const spoilers: ((value: unknown) => unknown)[] = [
  () => null,
  () => 1e308,
  (value) => `${value}\u0000`,
  (value) => `\udc00${value}`,
  (value) => `${value}${'x'.repeat(20_000)}`,
];

/** The same input many times, each time with one field of it spoilt. */
export const spoiled = (input: unknown): unknown[] =>
  placesIn(input)
    .filter((place) => place.length > 0)
    .flatMap((place) => spoilers.map((spoil) => replaced(input, place, spoil)));

type Place = (string | number)[];

function placesIn(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null) return [[]];
  const inner = Object.entries(value).flatMap(([name, part]) => placesIn(part).map((place) => [name, ...place]));
  return inner.length > 0 ? inner : [[]];
}

function replaced(value: unknown, [name, ...rest]: Place, spoil: (value: unknown) => unknown): unknown {
  if (name === undefined) return spoil(value);
  const parts = value as Record<string, unknown>;
  const part = replaced(parts[name], rest, spoil);
  return Array.isArray(value)
    ? value.map((one, index) => (String(index) === name ? part : one))
    : { ...parts, [name]: part };
}
