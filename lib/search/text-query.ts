import { foldScripts } from '@/lib/text/fold-scripts';
import { gapless } from '@/lib/text/word-gaps';
import { plainWords } from './plain-words';

/** What Postgres is asked for: words for its web search, and (joined for `to_tsquery`) beginnings of words. */
export type TextQuery = { words: string; beginnings: string };

/** The query for texts as `searchable` keeps them: scripts folded, a run of Japanese as the pairs it must hold. */
export function textQuery(query: string): TextQuery {
  const { phrases, beginnings } = gapless(plainWords(foldScripts(query.normalize('NFKC'))));
  return { words: phrases, beginnings: beginnings.map((beginning) => `${beginning}:*`).join(' & ') };
}
