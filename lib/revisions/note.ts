import { type Refusal, refused } from '@/lib/refusal';
import { cleanText } from '@/lib/text/normalise';
import type { Rule } from '@/lib/workflow/transitions';

const longest = 2_000;

export const cleanNote = (note = ''): string => cleanText(note).trim();

/** Why a transition cannot take this note, or null. */
export function noteRefusal(note: string, rule: Rule['note']): Refusal | null {
  if (rule === 'required' && !note) return refused('incomplete', { fields: { note: 'Say what should change.' } });
  if (note.length <= longest) return null;
  return refused('invalid', { fields: { note: `At most ${longest.toLocaleString('en')} characters.` } });
}
