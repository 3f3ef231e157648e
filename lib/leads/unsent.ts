import { z } from 'zod';
import { reasons } from '@/lib/refusal';

/** A form of the offer that was not accepted: what was typed, and why not. Its own browser keeps it for five minutes. */
const unsent = z.object({
  email: z.string().max(254).catch(''),
  page: z.string(),
  /** Null: the words that came back are not ours. */
  wordsHash: z.string().nullable(),
  reason: z.enum(reasons),
  retryAfter: z.number().optional(),
});
export type Unsent = z.output<typeof unsent>;

export const unsentCookie = 'headword-offer';

const attributes = (seconds: number) => `Path=/offer; Max-Age=${seconds}; HttpOnly; SameSite=Strict`;

/** The header that keeps it. What was typed is in no address, where logs and other sites would see it. */
export const keepUnsent = (form: Unsent): string =>
  `${unsentCookie}=${encodeURIComponent(JSON.stringify({ ...form, email: form.email.slice(0, 254) }))}; ${attributes(300)}`;

/** The header that forgets it. */
export const forgetUnsent = `${unsentCookie}=; ${attributes(0)}`;

/** What was kept, or null. */
export function readUnsent(text: string | undefined): Unsent | null {
  try {
    return unsent.parse(JSON.parse(decodeURIComponent(text ?? '')));
  } catch {
    return null;
  }
}
