import { counting } from './counting';
import { readers } from './readers/en';

/**
 * All words of the public pages. What is told apart from the words (a name, a link) is handed to them; a sentence around
 * a link is its parts in order, so that every language puts the link where it belongs.
 */
export const en = {
  /** BCP 47 */
  language: 'en',
  site: {
    skip: 'Skip to the content',
    glossaries: 'Glossaries',
    studio: 'Studio',
    footer: 'Site',
    top: 'Back to top',
    breadcrumb: 'Breadcrumb',
    lightTheme: 'Light theme',
    darkTheme: 'Dark theme',
    lookUp: 'Look up a word',
    description: 'Look up a word: what it means, and what to read next.',
    newest: 'Newest terms',
    nothingYet: 'Nothing is published yet.',
    languages: 'In other languages',
  },
  noPage: {
    title: 'No such page',
    text: 'Nothing is published at this address. Perhaps it was mistyped, or the term goes by another name.',
    withdrawn: <T>(glossary: T) => ['This term was withdrawn from ', glossary, ' and is no longer maintained.'],
    elsewhere: 'Look through the glossaries',
  },
  search: {
    title: 'Search',
    titleOf: (query: string) => `“${query}”`,
    submit: 'Search',
    everywhere: 'Search all glossaries',
    inside: (glossary: string) => `Search ${glossary}`,
    insteadEverywhere: 'Search all glossaries instead',
    tooLong: counting('en', { other: 'Please ask in fewer words: at most # characters.' }),
    nothing: <T>(query: T) => ['Nothing answers to ', query, '.'],
    nothingInside: <T>(query: T, glossary: string) => [`Nothing in ${glossary} answers to `, query, '.'],
    close: 'Names that are close to it:',
    answers: counting('en', { one: 'One answer', other: '# answers' }),
    bestAnswers: counting('en', { other: 'The # best answers' }),
    answersTo: <T>(query: T, answers: string) => [`${answers} to `, query],
    answersInside: <T>(query: T, answers: string, glossary: string) => [`${answers} to `, query, ` in ${glossary}`],
    matched: <T>(name: T) => ['also ', name],
  },
  glossary: {
    terms: counting('en', { one: '# term', other: '# terms' }),
    description: (glossary: string) => `${glossary}, from A to Z.`,
    topicDescription: (topic: string, glossary: string) => `Terms of ${glossary} on ${topic}.`,
    topics: 'Topics',
    letters: 'Letters',
    chooseLetter: 'Choose a letter.',
    nothingYet: 'Nothing is published here yet.',
    see: <T>(name: T, term: T) => [name, ' see ', term],
    recent: 'Newest and recently changed',
    newest: 'Newest',
    updated: 'Recently changed',
    feed: 'Atom feed',
  },
  term: {
    also: 'also',
    comma: ', ',
    contents: 'Contents',
    questions: 'Questions and answers',
    sources: 'Sources',
    seeAlso: 'See also',
    broader: 'Broader',
    narrower: 'Narrower',
    related: 'Related',
    mentionedIn: 'Mentioned in',
    mentionedElsewhere: counting('en', { other: 'and # more' }),
    deprecated: 'Deprecated',
    deprecatedStop: 'Deprecated.',
    instead: <T>(term: T) => ['Use ', term, ' instead.'],
    writtenBy: 'Written by',
    reviewedBy: 'Reviewed by',
    reviewed: 'Last reviewed',
    published: 'Published',
    changed: 'Last changed',
    topics: counting('en', { one: 'Topic', other: 'Topics' }),
    outdated: 'Outdated translation',
    outdatedText: <T>(original: T) => [
      'The original, ',
      original,
      ', has changed since this translation was last brought up to date.',
    ],
  },
  ...readers,
  visitors: {
    leaveEmpty: 'Leave this empty',
    invalid: 'Please check what is marked.',
    notNow: 'This is not possible now. Please try again later.',
    tooMany: counting('en', {
      one: 'That was too often. Please try again in # minute.',
      other: 'That was too often. Please try again in # minutes.',
    }),
  },
};

/** What every language has to say: one that leaves something out does not compile. */
export type Words = typeof en;
