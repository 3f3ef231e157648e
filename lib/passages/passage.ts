import { replaceInDocument } from './document-text';
import { fieldText, indexOf, isPassageField, kindOf, type PassageField, passageFields, type Readable } from './fields';
import { findQuote, type Quote, quoteAt, type Span } from './quote';
import { squeezed } from './squeeze';

/** A passage of a content: some of the words of one of its fields. */
export type Passage = Span & { field: PassageField };

/** What somebody selected on a page: the words, and how many visible characters of the field come before them. */
export type Selected = { field: string; exact: string; before: number };

/** A passage as a page shows it: how many visible characters of its field come before it, and how many it has. */
export type Shown = { field: PassageField; before: number; length: number; order: number };

/** Where a page of this content shows a passage. `order` grows in the order of reading. */
export function shownAt(content: Readable, { field, start, end }: Passage): Shown {
  const text = fieldText(content, field) ?? '';
  const before = squeezed(text.slice(0, start)).text.length;
  const length = squeezed(text.slice(start, end)).text.length;
  return { field, before, length, order: passageFields(content).indexOf(field) * 1e6 + before };
}

/** The passage that was selected, or null where the content does not say this there. */
export function selectedPassage(content: Readable, { field, exact, before }: Selected): Passage | null {
  const text = isPassageField(field) ? fieldText(content, field) : null;
  if (text === null) return null;
  const whole = squeezed(text);
  const words = squeezed(exact).text;
  if (words === '' || whole.text.slice(before, before + words.length) !== words) return null;
  const start = whole.places[before] ?? 0;
  return { field: field as PassageField, start, end: (whole.places[before + words.length - 1] ?? start) + 1 };
}

/** A passage as it is kept. */
export const passageQuote = (content: Readable, { field, ...span }: Passage): Quote =>
  quoteAt(fieldText(content, field) ?? '', span);

/** Where a passage that was kept is in a content, in its field or in another of its kind; null: it is detached. */
export function findPassage(content: Readable, field: string, quote: Quote): Passage | null {
  if (!isPassageField(field)) return null;
  const others = passageFields(content).filter((other) => other !== field && kindOf(other) === kindOf(field));
  for (const candidate of [field, ...others]) {
    const span = findQuote(fieldText(content, candidate) ?? '', quote);
    if (span) return { field: candidate, ...span };
  }
  return null;
}

/** The content with other words in a passage; null where the passage is not within one line of a document. */
export function replacePassage<C extends Readable>(content: C, passage: Passage, words: string): C | null {
  const { field, start, end } = passage;
  const spliced = (text: string) => text.slice(0, start) + words + text.slice(end);
  if (field === 'headword' || field === 'definition') return { ...content, [field]: spliced(content[field]) };
  if (field === 'body') {
    const body = replaceInDocument(content.body, start, end, words);
    return body && { ...content, body };
  }
  const at = indexOf(field);
  const one = content.questions[at];
  if (!one) return null;
  const answer = field.endsWith('answer') ? replaceInDocument(one.answer, start, end, words) : one.answer;
  if (!answer) return null;
  const question = field.endsWith('question') ? spliced(one.question) : one.question;
  return { ...content, questions: content.questions.with(at, { ...one, question, answer }) };
}
