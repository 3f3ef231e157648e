import { z } from 'zod';
import { roles } from '@/lib/workflow/actor';

const line = (most: number) =>
  z
    .string()
    .trim()
    .max(most, `At most ${most} characters.`)
    .regex(/^[^\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]*$/u, 'Please use visible characters only.')
    .normalize('NFC');

/** An e-mail address as accounts keep it: trimmed and lower-cased. */
export const emailAddress = z
  .string()
  .trim()
  .toLowerCase()
  .max(254, 'That is too long for an e-mail address.')
  .pipe(z.email('Please enter an e-mail address, like name@example.org.'));

/** A person's name as it is shown in bylines. */
export const personName = line(100).min(1, 'Please enter a name.');

/** What a person is, beside their name: "Platform engineer". */
export const personTitle = line(100);

/** A password to be set. NIST SP 800-63B: long, without rules about its letters. */
export const newPassword = z
  .string()
  .min(12, 'At least 12 characters: a few unrelated words are easy to remember.')
  .max(1024, 'At most 1,024 characters.');

/** A password to be checked. */
export const currentPassword = z.string().min(1, 'Please enter your password.').max(1024, 'At most 1,024 characters.');

/** Roles, each held in one glossary or in all (null); the same one twice counts once. */
export const grants = z
  .array(z.strictObject({ role: z.enum(roles), glossaryId: z.uuid().nullable() }))
  .max(400)
  .transform((list) => [...new Map(list.map((grant) => [`${grant.role} ${grant.glossaryId}`, grant])).values()])
  .refine((list) => list.every((grant) => grant.role !== 'ADMIN' || grant.glossaryId === null), {
    message: 'An administrator is one for all glossaries.',
  });
