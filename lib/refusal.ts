import type { z } from 'zod';

/** An expected no. Commands return it, screens turn it into a sentence (components/ui/refusal-text.ts). */
export const reasons = [
  'signedOut',
  'wrongRole',
  'notYours',
  'ownWork',
  'wrongStatus',
  'incomplete',
  'invalid',
  'conflict',
  'notFound',
  'tooMany',
] as const;

export type Reason = (typeof reasons)[number];

/** Field path ("questions.0.question") → what is wrong with it, in plain words. */
export type FieldProblems = Record<string, string>;

export type Refusal = {
  ok: false;
  reason: Reason;
  fields?: FieldProblems;
  /** Conflict: who was faster, and when (ISO 8601). */
  by?: string;
  at?: string;
  /** Too many: seconds until another try makes sense. */
  retryAfter?: number;
};

export type Accepted<T> = { ok: true; value: T };
export type Outcome<T = void> = Accepted<T> | Refusal;

export const accepted = <T>(value: T): Accepted<T> => ({ ok: true, value });
export const refused = (reason: Reason, more: Omit<Refusal, 'ok' | 'reason'> = {}): Refusal => ({
  ok: false,
  reason,
  ...more,
});

/** The first problem of each field, by its path. */
export function fieldProblems(error: z.ZodError): FieldProblems {
  const fields: FieldProblems = {};
  for (const issue of error.issues) fields[issue.path.join('.')] ??= issue.message;
  return fields;
}
