import { counting } from '../counting';
import type { ReadersWords } from './en';

export const readers: ReadersWords = {
  proposals: {
    term: 'Begriff vorschlagen',
    thisTerm: 'Diesen Begriff vorschlagen',
    change: 'Änderung vorschlagen',
    termLead: (glossary: string) =>
      `Fehlt in „${glossary}“ ein Begriff? Sagen Sie es der Redaktion. Ein Konto ist nicht nötig.`,
    changeLead: <T>(term: T) => [
      'Stimmt etwas bei ',
      term,
      ' nicht, oder fehlt etwas? Sagen Sie es der Redaktion. Ein Konto ist nicht nötig.',
    ],
    glossary: 'Glossar',
    words: 'Der Begriff',
    go: 'Weiter',
    otherWords: 'Ein anderer Begriff',
    meaning: 'Was er bedeutet, in Ihren Worten',
    wrong: 'Was falsch ist oder fehlt',
    source: 'Eine Quelle: ein Buch, eine Seite, eine Adresse',
    email: 'Ihre E-Mail-Adresse',
    optional: 'freiwillig',
    emailUse:
      'Nur, wenn Sie erfahren möchten, was entschieden wurde. Sie dient dieser einen Nachricht und wird binnen eines Monats danach gelöscht; wird nichts entschieden, nach einem halben Jahr. Niemand sonst erhält sie.',
    send: 'An die Redaktion senden',
    missing: 'Bitte hier etwas schreiben.',
    tooLong: counting('de', { other: 'Bitte kürzer: höchstens # Zeichen.' }),
    notAnAddress: 'Das ist keine E-Mail-Adresse wie name@example.org.',
    near: 'Ist es einer von diesen?',
    before: 'Schon vorgeschlagen und abgelehnt',
    because: <T>(reason: T) => ['Die Redaktion schrieb: ', reason],
    waits:
      'Das wurde schon vorgeschlagen und wartet auf die Redaktion. Wenn auch Sie es senden, sieht sie, dass es mehreren fehlt.',
    taken: 'Das wurde schon vorgeschlagen, und die Redaktion arbeitet daran.',
    still: 'Wenn Sie es anders sehen, senden Sie es trotzdem, und schreiben Sie, warum.',
    thanks: 'Danke',
    sent: 'Ihre Worte sind jetzt bei der Redaktion. Was sie daraus macht, wird geprüft, bevor es erscheint.',
    back: <T>(place: T) => ['Zurück zu ', place],
    mail: {
      taken: (name: string) => `„${name}“: Ihr Vorschlag wurde aufgenommen`,
      takenText: (name: string) =>
        `Sie haben etwas zu „${name}“ vorgeschlagen. Die Redaktion hat es aufgenommen. Bevor es erscheint, wird es geschrieben und geprüft; das dauert ein wenig.`,
      declined: (name: string) => `„${name}“: Ihr Vorschlag wurde abgelehnt`,
      declinedText: (name: string) =>
        `Sie haben etwas zu „${name}“ vorgeschlagen. Die Redaktion hat es gelesen und sich dagegen entschieden. Sie schreibt:`,
      foot: 'Sie erhalten diese eine Nachricht, weil Sie erfahren wollten, was entschieden wurde. Ihre Adresse wird binnen eines Monats gelöscht.',
    },
  },
  helpful: {
    question: 'War das hilfreich?',
    yes: 'Ja',
    no: 'Nein',
    thanks: 'Danke.',
    better: <T>(change: T) => ['Was wäre besser? ', change],
    tooOften: 'Das war zu oft. Bitte später noch einmal versuchen.',
  },
};
