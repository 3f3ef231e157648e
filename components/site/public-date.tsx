/** A date, as the language writes it; without a clock time, which no reader of a glossary asks for. */
export function PublicDate({ at, locale }: { at: Date; locale: string }) {
  return <time dateTime={at.toISOString()}>{inWords(at, locale)}</time>;
}

function inWords(at: Date, locale: string): string {
  const options = { dateStyle: 'long', timeZone: 'UTC' } as const;
  try {
    return new Intl.DateTimeFormat(locale, options).format(at);
  } catch {
    return new Intl.DateTimeFormat('en', options).format(at);
  }
}
