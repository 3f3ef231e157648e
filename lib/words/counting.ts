type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/**
 * How a language counts: the form its plural rules ask for (CLDR), with the number as it writes numbers in place of "#".
 */
export function counting(locale: string, forms: Forms): (count: number) => string {
  const rules = new Intl.PluralRules(locale);
  const digits = new Intl.NumberFormat(locale);
  return (count) => (forms[rules.select(count)] ?? forms.other).replace('#', digits.format(count));
}
