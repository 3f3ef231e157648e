import { spelling } from '@/lib/text/normalise';

/** Whether a name is matched with its case: three letters or fewer, or capitals inside a word (API, GraphQL). */
export const isCased = (name: string): boolean =>
  (name.match(/\p{L}/gu) ?? []).length <= 3 || /[\p{L}\p{N}]\p{Lu}/u.test(name);

const plainWords = /^[a-z][a-z' -]*[a-z]$/i;
const hasInnerCapital = /[a-z]['a-z]*[A-Z]|[A-Z]{2}/;

/**
 * The plurals under which a name is found: English s, es or ies, for names of plain Latin words without capitals inside.
 * Every other form ("data", "servidores") is an alias.
 */
export function pluralsOf(name: string): string[] {
  const word = spelling(name);
  if (!plainWords.test(word) || hasInnerCapital.test(word)) return [];
  if (/[^aeiou]y$/i.test(word)) return [`${word.slice(0, -1)}ies`];
  if (/(?:[sxz]|[cs]h)$/i.test(word)) return [`${word}es`];
  return /o$/i.test(word) ? [`${word}s`, `${word}es`] : [`${word}s`];
}

/** The keys of which a text's words could be the plural: more than are words, since only names are looked up. */
export function singularsOf(key: string): string[] {
  if (!key.endsWith('s')) return [];
  const singulars = [key.slice(0, -1)];
  if (key.endsWith('ies')) singulars.push(`${key.slice(0, -3)}y`);
  if (key.endsWith('es')) singulars.push(key.slice(0, -2));
  return singulars;
}
