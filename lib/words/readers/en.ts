import { counting } from '../counting';

/** The words of what readers send: proposals, and whether a page was helpful. */
export const readers = {
  proposals: {
    term: 'Suggest a term',
    thisTerm: 'Suggest this term',
    change: 'Suggest a change',
    termLead: (glossary: string) => `Is a term missing in ${glossary}? Tell the editors. You need no account.`,
    changeLead: <T>(term: T) => [
      'Is something wrong with ',
      term,
      ', or missing? Tell the editors. You need no account.',
    ],
    glossary: 'Glossary',
    words: 'The term',
    go: 'Continue',
    otherWords: 'Another term',
    meaning: 'What it means, in your words',
    wrong: 'What is wrong, or missing',
    source: 'A source: a book, a page, an address',
    email: 'Your e-mail address',
    optional: 'optional',
    emailUse:
      'Only if you want to hear what was decided. It is used for that one message and erased within a month after it; where nothing is decided, after half a year. Nobody else gets it.',
    send: 'Send to the editors',
    missing: 'Please write something here.',
    tooLong: counting('en', { other: 'Please write less: at most # characters.' }),
    notAnAddress: 'This is no e-mail address, like name@example.org.',
    near: 'Is it one of these?',
    before: 'Proposed before, and declined',
    because: <T>(reason: T) => ['The editors said: ', reason],
    waits:
      'This has been proposed already and waits for the editors. If you send it too, they see that more people miss it.',
    taken: 'This has been proposed already, and the editors are working on it.',
    still: 'If you see it differently, send it all the same, and say why.',
    thanks: 'Thank you',
    sent: 'Your words are with the editors now. Whatever they make of it is reviewed before it is published.',
    back: <T>(place: T) => ['Back to ', place],
    mail: {
      taken: (name: string) => `“${name}”: your proposal was taken up`,
      takenText: (name: string) =>
        `You proposed something about “${name}”. The editors have taken it up. It is written and reviewed before it is published, so give it some time.`,
      declined: (name: string) => `“${name}”: your proposal was declined`,
      declinedText: (name: string) =>
        `You proposed something about “${name}”. The editors have read it and decided against it. They say:`,
      foot: 'You get this one message because you asked to hear what was decided. Your address is erased within a month.',
    },
  },
  helpful: {
    question: 'Was this helpful?',
    yes: 'Yes',
    no: 'No',
    thanks: 'Thank you.',
    better: <T>(change: T) => ['What would make it better? ', change],
    tooOften: 'That was too often. Please try again later.',
  },
};

export type ReadersWords = typeof readers;
