import { foldScripts } from './fold-scripts';
import { withWordGaps } from './word-gaps';

/** Text as it is searched by words: compatibility forms and scripts folded, every word with a gap around it. */
export const searchable = (text: string): string =>
  withWordGaps(foldScripts(text.normalize('NFKC')).replace(/\p{Default_Ignorable_Code_Point}/gu, ''));
