import { z } from 'zod';
import { cleanText } from '@/lib/text/normalise';
import { isLinkAddress } from './link-address';

/** One line of at most this many characters. */
export const line = (length: number) =>
  z
    .string()
    .max(length, `At most ${length.toLocaleString('en')} characters.`)
    .transform((text) => cleanText(text).replace(/\s+/gu, ' ').trim());

export const neededLine = (length: number, problem: string) => line(length).refine((text) => text !== '', problem);

const address = z
  .string()
  .max(500, 'At most 500 characters.')
  .transform((text) => text.trim())
  .refine((text) => text !== '', 'The address is missing.')
  .refine(
    (text) => text === '' || isLinkAddress(text),
    'An address begins with “/” (a page of this site), “https://”, “mailto:” or “tel:”.',
  );

export const link = z.strictObject({ label: neededLine(60, 'The text is missing.'), href: address });
export type Link = z.output<typeof link>;

/** At most this many links, in their order. */
export const links = (most: number) =>
  z.array(link).max(most, most === 1 ? 'One link at most.' : `At most ${most} links.`);

/** A language tag (BCP 47) in its canonical spelling, or nothing. */
export const language = z.string().transform((tag, context) => {
  if (tag.trim() === '') return '';
  try {
    const known = Intl.getCanonicalLocales(tag.trim())[0];
    if (known) return known;
  } catch {}
  context.addIssue({ code: 'custom', message: 'This is not a language tag, like "en" or "de-CH".' });
  return z.NEVER;
});
