import { fieldWords } from '@/components/editor/field-words';
import type { Present } from '@/lib/presence/beat';
import type { ContentField } from '@/lib/revisions/merge';

/** "Ravi is editing the definition", "Rita is reading", "You are reading in another tab". */
export function presenceWords({ id, name, field }: Present, personId: string): string {
  const words = fieldWords[field.split('.', 1)[0] as ContentField];
  const does = words ? `editing the ${words.toLowerCase()}` : 'reading';
  return id === personId ? `You are ${does} in another tab` : `${name} is ${does}`;
}

/** Who is here, without what they do: said aloud when it changes, which what they do would too often. */
export function namesWords(others: readonly Present[], personId: string): string {
  if (others.length === 0) return '';
  const names = others.map(({ id, name }) => (id === personId ? 'you, in another tab' : name));
  return `Also here: ${new Intl.ListFormat('en').format(names)}`;
}
