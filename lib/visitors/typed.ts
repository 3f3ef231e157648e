import { honeypot } from './honeypot';

/** What somebody typed into a form: field → text. */
export type Typed = Record<string, string>;

/** The text fields of a form, without files and without what the framework adds to it; none, where it is no form. */
export const typedIn = (form: unknown): Typed =>
  Object.fromEntries(
    [...(form instanceof FormData ? form : [])].filter(
      (field): field is [string, string] => typeof field[1] === 'string' && !field[0].startsWith('$'),
    ),
  );

/** The same without the field that nobody sees. */
export const withoutHoneypot = ({ [honeypot]: _, ...typed }: Typed): Typed => typed;
