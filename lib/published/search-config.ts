/** The text search configuration for a glossary's language, by its primary subtag (BCP 47); others are not stemmed. */
export function searchConfig(locale: string): 'english' | 'german' | 'simple' {
  const language = locale.toLowerCase().split('-')[0];
  if (language === 'en') return 'english';
  return language === 'de' ? 'german' : 'simple';
}
