import { cleanText } from '@/lib/text/normalise';
import type { Rule } from '@/lib/workflow/transitions';

const longest = 2_000;

export const cleanNote = (note = ''): string => cleanText(note).trim();

/** What is wrong with the note of a transition, or null. */
export function noteProblem(note: string, rule: Rule['note']): string | null {
  if (rule === 'required' && !note) return 'Say what should change.';
  return note.length > longest ? `At most ${longest.toLocaleString('en')} characters.` : null;
}
