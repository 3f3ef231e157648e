/** The order of the language (CLDR), numbers by their value; that of English where the language is unknown. */
export function collatorOf(locale: string): Intl.Collator {
  try {
    return new Intl.Collator(locale, { numeric: true });
  } catch {
    return new Intl.Collator('en', { numeric: true });
  }
}
