import { z } from 'zod';
import { type Frequency, frequencies } from '@/lib/linking/links';
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
  linking: z.enum(frequencies),
  /** Other glossaries whose terms are linked as well. */
  linksTo: z
    .array(z.uuid())
    .max(50, 'At most 50 glossaries.')
    .transform((ids) => [...new Set(ids.map((id) => id.toLowerCase()))].sort()),
};

const usualLinking: { linking: Frequency; linksTo: string[] } = { linking: 'ONCE_PER_PAGE', linksTo: [] };

/** What a glossary asks of a revision, and how it links, where nothing else is said. */
export const usualPolicy = {
  approvalsRequired: 1,
  asking: 'EVERYONE' as const,
  publishersMaySendBack: true,
  openThreadsBlock: false,
  reviewInterval: null,
  ...usualLinking,
};

/** The glossary's part of every address in it: it stays. */
const slug = z
  .string()
  .refine(isSlug, 'Small letters, digits and single hyphens.')
  .refine((value) => !reservedSlugs.glossary.has(value), 'This address is one of the site’s own.');

export const newGlossary = z.strictObject({ slug, ...settings });
export type NewGlossary = z.output<typeof newGlossary>;

export const glossaryChange = z.strictObject({ glossaryId: z.uuid(), version: z.int32(), ...settings });
export type GlossaryChange = z.output<typeof glossaryChange>;
