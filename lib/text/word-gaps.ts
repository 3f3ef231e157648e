/** A run of Japanese or Chinese, which put no gaps between words. */
const run = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+/gu;

/**
 * Text as a search by words can take it: every pair of neighbouring characters of a run is a word ("用語集" becomes
 * "用語 語集 集"), its last one too, so that a single character is the beginning of a word wherever it stands.
 */
export const withWordGaps = (text: string): string =>
  text.replace(run, (words) => ` ${[...pairs(words), [...words].at(-1)].join(' ')} `);

/** The runs without gaps in a text. */
export const runsOf = (text: string): string[] => text.match(run) ?? [];

/** A query for such words: a run as the pairs it must hold, one behind the other; single characters as beginnings. */
export function gapless(query: string): { phrases: string; beginnings: string[] } {
  const beginnings: string[] = [];
  const phrases = query.replace(run, (words) => {
    const found = pairs(words);
    if (found.length === 0) beginnings.push(words);
    return found.length === 0 ? ' ' : ` "${found.join(' ')}" `;
  });
  return { phrases, beginnings };
}

function pairs(words: string): string[] {
  const characters = [...words];
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}
