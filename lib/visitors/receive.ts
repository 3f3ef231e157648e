import 'server-only';
import type { z } from 'zod';
import { accepted, fieldProblems, type Outcome, refused } from '@/lib/refusal';
import { isCaught } from './honeypot';
import { countVisitor, type VisitorForm } from './limit';
import { type Typed, withoutHoneypot } from './typed';

type Sent<S> = { form: VisitorForm; schema: S; typed: Typed; address: string };

/**
 * The beats of a form that anybody may send, after its origin was checked (proxy.ts): parsed → the field that nobody
 * sees → how often → the command. Refuses `invalid` (with fields, and nothing is counted), `tooMany`, and what the
 * command refuses. A program that gave itself away is answered as if all were well, and nothing is kept.
 */
export async function receive<S extends z.ZodType>(
  { form, schema, typed, address }: Sent<S>,
  run: (input: z.output<S>) => Promise<Outcome>,
): Promise<Outcome> {
  const parsed = schema.safeParse(withoutHoneypot(typed));
  if (!parsed.success) return refused('invalid', { fields: fieldProblems(parsed.error) });
  if (isCaught(typed)) return accepted(undefined);
  const retryAfter = await countVisitor(form, address);
  if (retryAfter !== null) return refused('tooMany', { retryAfter });
  return run(parsed.data);
}
