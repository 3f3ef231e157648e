/** Words one after the other, as the language lists them: "a, b, and c". */
export const listed = (words: readonly string[], language: string): string =>
  new Intl.ListFormat(language, { type: 'conjunction' }).format(words);
