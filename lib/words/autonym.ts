/** What a language (BCP 47) calls itself: "Deutsch", "日本語", "اردو". */
export function autonym(language: string): string {
  const [first = '', ...rest] = new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
  return first.toLocaleUpperCase(language) + rest.join('');
}
