import type { Refusal } from '@/lib/refusal';
import type { Words } from '@/lib/words/en';

/** Why a visitor's form was not accepted, in the language of the page; what is wrong with a field is said beside it. */
export const VisitorProblem = ({ refusal, words }: { refusal: Refusal | null; words: Words }) => (
  <div role="alert">{refusal && <p className="form-problem">{visitorText(refusal, words)}</p>}</div>
);

function visitorText({ reason, retryAfter }: Refusal, { visitors }: Words): string {
  if (reason === 'tooMany') return visitors.tooMany(Math.max(1, Math.ceil((retryAfter ?? 60) / 60)));
  return reason === 'invalid' ? visitors.invalid : visitors.notNow;
}
