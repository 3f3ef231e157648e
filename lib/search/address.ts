import { normaliseQuery } from './parse-query';

/** What a search is narrowed to: a glossary, by its slug, and one of its topics; null where it is not. */
export type Scope = { glossary: string | null; topic: string | null };

/** Where a search is kept: a path of its own for each normalised query, so that it is a document like any other page. */
export function searchPath(params: URLSearchParams): string {
  const place = placeOf(params.get('in'), params.get('topic'));
  const query = normaliseQuery(params.get('q') ?? '');
  if (query.kind === 'empty') return place === 'everywhere' ? '/search' : `/search/${encodeURIComponent(place)}/-`;
  const words = query.kind === 'tooLong' ? '!' : `q-${encode(query.text)}`;
  return `/search/${encodeURIComponent(place)}/${words}`;
}

// No slug has a tilde. What cannot be a slug is no reason to keep another document.
const slug = /^[^/\\.?#%~]{1,80}$/;

const placeOf = (glossary: string | null, topic: string | null): string =>
  glossary && slug.test(glossary) ? `in-${glossary}${topic && slug.test(topic) ? `~${topic}` : ''}` : 'everywhere';

/** What a path made by `searchPath` stands for; null for a path that it never makes. */
export function searchOf(place: string, words: string): (Scope & { query: string; tooLong: boolean }) | null {
  const scope = scopeOf(place);
  if (!scope) return null;
  if (words === '-') return { ...scope, query: '', tooLong: false };
  if (words === '!') return { ...scope, query: '', tooLong: true };
  const query = words.startsWith('q-') ? decode(words.slice(2)) : '';
  const normalised = normaliseQuery(query);
  return normalised.kind === 'words' && normalised.text === query ? { ...scope, query, tooLong: false } : null;
}

/** What a place made by `searchPath` is narrowed to; null for one that it never makes. */
export function scopeOf(place: string): Scope | null {
  if (place === 'everywhere') return { glossary: null, topic: null };
  const [glossary = '', topic = null] = place.startsWith('in-') ? place.slice(3).split('~') : [];
  return placeOf(glossary, topic) === place ? { glossary, topic } : null;
}

/** The address a reader sees. */
export function searchHref(query: string, { glossary, topic }: Scope): string {
  const parts = [query && ['q', query], glossary && ['in', glossary], glossary && topic && ['topic', topic]];
  const asked = parts.flatMap((part) => (part ? [part.map(encodeURIComponent).join('=')] : []));
  return asked.length > 0 ? `/search?${asked.join('&')}` : '/search';
}

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
