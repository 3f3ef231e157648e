import { longest } from '@/lib/proposals/form';
import { cleanText } from '@/lib/text/normalise';

export type Asked = Promise<Record<string, string | string[] | undefined>>;

/** The words that an address brings along, as one line; nothing, where it brings none. */
export function wordsIn({ words }: Awaited<Asked>): string {
  if (typeof words !== 'string') return '';
  return cleanText(words.slice(0, longest.words * 4))
    .replace(/\s+/gu, ' ')
    .trim()
    .slice(0, longest.words);
}
