import { normaliseQuery } from './parse-query';

/** Where a search is kept: a path of its own for each normalised query, so that it is a document like any other page. */
export function searchPath(params: URLSearchParams): string {
  const scope = params.get('in');
  const query = normaliseQuery(params.get('q') ?? '');
  const place = scope && /^[^/\\.?#%]{1,80}$/.test(scope) ? `in-${scope}` : 'everywhere';
  if (query.kind === 'empty') return place === 'everywhere' ? '/search' : `/search/${encodeURIComponent(place)}/-`;
  const words = query.kind === 'tooLong' ? '!' : `q-${encode(query.text)}`;
  return `/search/${encodeURIComponent(place)}/${words}`;
}

/** What a path made by `searchPath` stands for; null for a path that it never makes. */
export function searchOf(
  place: string,
  words: string,
): { scope: string | null; query: string; tooLong: boolean } | null {
  const scope = scopeOf(place);
  if (scope === undefined) return null;
  if (words === '-') return { scope, query: '', tooLong: false };
  if (words === '!') return { scope, query: '', tooLong: true };
  const query = words.startsWith('q-') ? decode(words.slice(2)) : '';
  const normalised = normaliseQuery(query);
  return normalised.kind === 'words' && normalised.text === query ? { scope, query, tooLong: false } : null;
}

/** The slug of the glossary that is searched, null for all of them; undefined for a place that `searchPath` never makes. */
export const scopeOf = (place: string): string | null | undefined =>
  place === 'everywhere' ? null : place.startsWith('in-') ? place.slice(3) || undefined : undefined;

/** The address a reader sees. */
export const searchHref = (query: string, scope: string | null): string =>
  `/search?q=${encodeURIComponent(query)}${scope ? `&in=${encodeURIComponent(scope)}` : ''}`;

// Base64 for addresses, without Node: the proxy may run elsewhere.
const encode = (text: string): string =>
  btoa(String.fromCharCode(...new TextEncoder().encode(text)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

function decode(text: string): string {
  try {
    const bytes = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)));
  } catch {
    return '';
  }
}
