import { z } from 'zod';
import { accent } from './accent';
import { language, line, link, links, neededLine } from './fields';
import { isLogoName } from './logo-name';
import { sansNames, serifNames } from './typefaces';

const logo = z.string().refine((name) => name === '' || isLogoName(name), 'This is no picture of the site.');
const group = z.strictObject({ heading: line(60), links: links(24) });

/** A link, or, where it has groups, a menu. */
const item = z
  .strictObject({
    label: neededLine(40, 'The text is missing.'),
    href: z.union([z.literal(''), link.shape.href]),
    groups: z.array(group).max(6, 'At most 6 groups.'),
  })
  .superRefine(({ href, groups }, context) => {
    if (href === '' && groups.length === 0)
      context.addIssue({ code: 'custom', path: ['href'], message: 'An address, or groups of links.' });
    if (href !== '' && groups.length > 0)
      context.addIssue({
        code: 'custom',
        path: ['href'],
        message: 'A menu has no address of its own: leave it empty.',
      });
  });
export type Item = z.output<typeof item>;

const buttons = links(2);

/** All that an administrator says of the site as a whole. Whatever is empty is not shown. */
export const settings = z.strictObject({
  name: line(60),
  /** Of the texts in here; nothing: that of the page. */
  language,
  branding: z.strictObject({
    accent: accent('light'),
    accentDark: accent('dark'),
    serif: z.enum(serifNames),
    sans: z.enum(sansNames),
    logo,
    logoDark: logo,
  }),
  header: z.strictObject({ items: z.array(item).max(8, 'At most 8 items.'), utility: links(6), buttons }),
  footer: z.strictObject({
    columns: z
      .array(z.strictObject({ heading: neededLine(40, 'The heading is missing.'), links: links(20) }))
      .max(6, 'At most 6 columns.'),
    note: line(120),
    badges: z
      .array(z.strictObject({ label: neededLine(30, 'The text is missing.'), detail: line(60) }))
      .max(8, 'At most 8 badges.'),
    contact: links(4),
    social: links(8),
    buttons,
    copyright: line(160),
  }),
  /** At the end of a term. */
  callToAction: z.strictObject({ headline: line(100), text: line(400), buttons }),
  offer: z.strictObject({
    isOn: z.boolean(),
    when: z.enum(['end', 'leaving']),
    headline: line(100),
    text: line(400),
    button: line(40),
    decline: line(60),
  }),
  notice: z.strictObject({ isOn: z.boolean(), text: line(300), links: links(1), button: line(30) }),
  toTop: z.boolean(),
});
export type Settings = z.output<typeof settings>;

/** The site as it is installed: its name, the search, its glossaries. */
export const emptySettings: Settings = {
  name: '',
  language: '',
  branding: { accent: '', accentDark: '', serif: 'newsreader', sans: 'instrument-sans', logo: '', logoDark: '' },
  header: { items: [], utility: [], buttons: [] },
  footer: { columns: [], note: '', badges: [], contact: [], social: [], buttons: [], copyright: '' },
  callToAction: { headline: '', text: '', buttons: [] },
  offer: { isOn: false, when: 'end', headline: '', text: '', button: '', decline: '' },
  notice: { isOn: false, text: '', links: [], button: '' },
  toTop: true,
};

/** Settings stored by an earlier Headword, with what they do not say yet as it is installed. */
export function completed(stored: unknown): Settings {
  const known = Object.entries((stored ?? {}) as Partial<Settings>);
  const parts = known.map(([name, part]) => {
    const usual = emptySettings[name as keyof Settings];
    return [name, typeof usual === 'object' ? { ...usual, ...(part as object) } : part];
  });
  return { ...emptySettings, ...Object.fromEntries(parts) };
}
