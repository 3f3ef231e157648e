import type { Content } from './content';
import { align, wordsShared } from './difference-align';
import { type BlockDifference, documentDifference } from './difference-blocks';
import { type Change, type Changed, listDifference } from './difference-sequence';
import { type Words, wordDifference } from './difference-words';

export type QuestionDifference = { change: Change; question: Words; answer: BlockDifference[] };

/** Two contents at once, field by field. */
export type Difference = {
  headword: Words;
  slug: Words;
  definition: Words;
  searchDescription: Words;
  body: BlockDifference[];
  aliases: Changed<Content['aliases'][number]>[];
  topics: Changed<string>[];
  related: Changed<string>[];
  broader: Changed<string>[];
  questions: QuestionDifference[];
  sources: Changed<Content['sources'][number]>[];
  /** Zero, one or two: the deprecation that went, and the one that came. */
  deprecation: Changed<NonNullable<Content['deprecation']>>[];
};

/** What changed from one content to another, word by word. Both sides can be read off it again. */
export function difference(before: Content, after: Content): Difference {
  const lists = <T>(old: readonly T[], now: readonly T[]) => listDifference(old, now, (value) => JSON.stringify(value));
  return {
    headword: wordDifference(before.headword, after.headword),
    slug: wordDifference(before.slug, after.slug),
    definition: wordDifference(before.definition, after.definition),
    searchDescription: wordDifference(before.searchDescription, after.searchDescription),
    body: documentDifference(before.body, after.body),
    aliases: lists(before.aliases, after.aliases),
    topics: lists(before.topics, after.topics),
    related: lists(before.related, after.related),
    broader: lists(before.broader, after.broader),
    questions: questionsDifference(before.questions, after.questions),
    sources: lists(before.sources, after.sources),
    deprecation: lists(before.deprecation ? [before.deprecation] : [], after.deprecation ? [after.deprecation] : []),
  };
}

/** Whether there is anything but sameness in a part of a difference. */
export const hasChanged = (parts: readonly (Changed<unknown> | BlockDifference | QuestionDifference)[]): boolean =>
  parts.some((part) => {
    if (part.change !== 'same') return true;
    if ('blocks' in part) return hasChanged(part.blocks) || hasChanged(part.words ?? []);
    return 'question' in part && (hasChanged(part.question) || hasChanged(part.answer));
  });

type Question = Content['questions'][number];
const nothing = { type: 'doc', content: [] } as const satisfies { type: 'doc'; content: [] };

const questionsDifference = (before: readonly Question[], after: readonly Question[]): QuestionDifference[] =>
  align(
    before,
    after,
    (one) => JSON.stringify(one),
    (a, b) => (wordsShared(a.question, b.question) >= 0.4 ? wordsShared(a.question, b.question) : 0),
  ).map(({ before: old, after: now }) => ({
    change: old && now ? 'same' : old ? 'removed' : 'added',
    question: wordDifference(old?.question ?? '', now?.question ?? ''),
    answer: documentDifference(old?.answer ?? nothing, now?.answer ?? nothing),
  }));
