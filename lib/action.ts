import 'server-only';
import { unstable_rethrow } from 'next/navigation';
import type { z } from 'zod';
import { findActor } from '@/lib/auth/actor';
import { countVisit } from '@/lib/auth/rate-limit';
import { requestAddress } from '@/lib/auth/request';
import { log } from '@/lib/log';
import { type FieldProblems, type Outcome, refused } from '@/lib/refusal';
import type { Actor } from '@/lib/workflow/actor';

type Action<T> = (input: unknown) => Promise<Outcome<T>>;

/**
 * The funnel of every signed-in server action: who is asking → what they ask, parsed → the command.
 * Refuses `signedOut` and `invalid` (with fields); what the command throws is logged and thrown on.
 */
export function action<S extends z.ZodType, T>(
  schema: S,
  run: (input: z.output<S>, actor: Actor) => Promise<Outcome<T>>,
): Action<T> {
  return async (input) => {
    const actor = await findActor();
    if (!actor) return refused('signedOut');
    return answer(schema, input, (parsed) => run(parsed, actor));
  };
}

/** The same for those who cannot be signed in yet: set-up, invitation, reset. Refuses `tooMany` per network. */
export function publicAction<S extends z.ZodType, T>(
  schema: S,
  run: (input: z.output<S>) => Promise<Outcome<T>>,
): Action<T> {
  return async (input) => {
    const retryAfter = await countVisit(await requestAddress());
    if (retryAfter !== null) return refused('tooMany', { retryAfter });
    return answer(schema, input, run);
  };
}

async function answer<S extends z.ZodType, T>(
  schema: S,
  input: unknown,
  run: (input: z.output<S>) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  const parsed = schema.safeParse(input);
  if (!parsed.success) return refused('invalid', { fields: fieldProblems(parsed.error) });
  try {
    return await run(parsed.data);
  } catch (problem) {
    unstable_rethrow(problem);
    log.error({ err: problem }, 'action failed');
    throw problem;
  }
}

/** The first problem of each field, by its path. */
function fieldProblems(error: z.ZodError): FieldProblems {
  const fields: FieldProblems = {};
  for (const issue of error.issues) fields[issue.path.join('.')] ??= issue.message;
  return fields;
}
