import type { Outcome } from '@/lib/refusal';

/** The value of an outcome that must have been accepted, for builders and scripts. Throws the refusal otherwise. */
export function must<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  const fields = Object.entries(outcome.fields ?? {}).map(([field, problem]) => `${field}: ${problem}`);
  throw new Error([`refused: ${outcome.reason}`, ...fields].join('\n'));
}
