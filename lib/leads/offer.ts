import { z } from 'zod';
import { emailAddress } from '@/lib/people/fields';

/** The longest words an offer may have. */
export const longestWords = 2_000;

/** The form of the e-mail offer, as it is posted: the page it stands on, and the words in it with our seal. */
export const offerForm = z.object({ email: emailAddress });

const path = z
  .string()
  .max(500)
  .regex(/^\/(?![/\\])[^\s\\\p{Cc}?#]*$/u);

/** The path of a page of ours in a form or an address; the home page, where it is none. */
export const pageOf = (text: unknown): string => path.catch('/').parse(text);
