import { z } from 'zod';
import { isSlug, reservedSlugs } from '@/lib/terms/slug';
import { cleanText } from '@/lib/text/normalise';

const text = (length: number) =>
  z
    .string()
    .max(length, `At most ${length.toLocaleString('en')} characters.`)
    .transform((value) => cleanText(value).trim());

const interval = 'A whole number of months from 1 to 120, or nothing.';

/** A language tag (BCP 47) in its canonical spelling. */
const locale = z.string().transform((tag, context) => {
  try {
    const known = Intl.getCanonicalLocales(tag)[0];
    if (known) return known;
  } catch {}
  context.addIssue({ code: 'custom', message: 'This is not a language tag, like "en" or "de-CH".' });
  return z.NEVER;
});

const settings = {
  name: text(100).refine((name) => name !== '', 'The name is missing.'),
  description: text(1_000),
  locale,
  approvalsRequired: z.int().min(0, 'From 0 to 5.').max(5, 'From 0 to 5.'),
  asking: z.enum(['NOBODY', 'BY_TOPIC', 'EVERYONE']),
  publishersMaySendBack: z.boolean(),
  openThreadsBlock: z.boolean(),
  /** Months, or null: never. */
  reviewInterval: z.int(interval).min(1, interval).max(120, interval).nullable(),
};

/** What a glossary asks of a revision where nothing else is said. */
export const usualPolicy = {
  approvalsRequired: 1,
  asking: 'EVERYONE',
  publishersMaySendBack: true,
  openThreadsBlock: false,
  reviewInterval: null,
} as const;

/** The glossary's part of every address in it: it stays. */
const slug = z
  .string()
  .refine(isSlug, 'Small letters, digits and single hyphens.')
  .refine((value) => !reservedSlugs.glossary.has(value), 'This address is one of the site’s own.');

export const newGlossary = z.strictObject({ slug, ...settings });
export type NewGlossary = z.output<typeof newGlossary>;

export const glossaryChange = z.strictObject({ glossaryId: z.uuid(), version: z.int32(), ...settings });
export type GlossaryChange = z.output<typeof glossaryChange>;
