import 'server-only';
import { unstable_rethrow } from 'next/navigation';
import type { z } from 'zod';
import { findActor } from '@/lib/auth/actor';
import { countVisit } from '@/lib/auth/rate-limit';
import { requestAddress } from '@/lib/auth/request';
import { log } from '@/lib/log';
import { fieldProblems, type Outcome, refused } from '@/lib/refusal';
import type { VisitorForm } from '@/lib/visitors/limit';
import { receive } from '@/lib/visitors/receive';
import { type Typed, typedIn, withoutHoneypot } from '@/lib/visitors/typed';
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

/** What a visitor's form shows after it was sent: what came of it, and what was typed, so that nothing is lost. */
export type VisitorAnswer = { outcome: Outcome | null; typed: Typed };

/** The same for readers, by a form that works without JavaScript (useActionState): see lib/visitors/receive.ts. */
export function visitorAction<S extends z.ZodType>(
  form: VisitorForm,
  schema: S,
  run: (input: z.output<S>) => Promise<Outcome>,
): (before: VisitorAnswer, sent: FormData) => Promise<VisitorAnswer> {
  return async (_, sent) => {
    const typed = typedIn(sent);
    const address = await requestAddress();
    const outcome = await logged(() => receive({ form, schema, typed, address }, run));
    return { outcome, typed: withoutHoneypot(typed) };
  };
}

async function answer<S extends z.ZodType, T>(
  schema: S,
  input: unknown,
  run: (input: z.output<S>) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  const parsed = schema.safeParse(input);
  if (!parsed.success) return refused('invalid', { fields: fieldProblems(parsed.error) });
  return logged(() => run(parsed.data));
}

async function logged<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (problem) {
    unstable_rethrow(problem);
    log.error({ err: problem }, 'action failed');
    throw problem;
  }
}
