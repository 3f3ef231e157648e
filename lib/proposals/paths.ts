/** Where a reader suggests a term: of a glossary, or of one to be chosen; with the words filled in, where there are any. */
export function suggestPath(glossary: string | null, words = ''): string {
  const path = glossary ? `/suggest/${encodeURIComponent(glossary)}` : '/suggest';
  return words ? `${path}?words=${encodeURIComponent(words)}` : path;
}

/** Where a reader suggests a change of a term. */
export const suggestChangePath = (glossary: string, slug: string): string =>
  `/suggest/${encodeURIComponent(glossary)}/${encodeURIComponent(slug)}`;
