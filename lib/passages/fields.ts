import type { Document } from '@/lib/document/nodes';
import { documentText } from './document-text';

/** The parts of a content that hold passages, as much of it as is needed here. */
export type Readable = {
  headword: string;
  definition: string;
  body: Document;
  questions: readonly { question: string; answer: Document }[];
};

/** Where a passage is: "headword", "definition", "body", "questions.0.question", "questions.0.answer". */
export type PassageField = 'headword' | 'definition' | 'body' | `questions.${number}.${'question' | 'answer'}`;

/** Whether a text names such a field. */
export const isPassageField = (text: string): text is PassageField =>
  /^(headword|definition|body|questions\.\d{1,3}\.(question|answer))$/.test(text);

/** The fields of a content, in reading order. */
export const passageFields = ({ questions }: Readable): PassageField[] => [
  'headword',
  'definition',
  'body',
  ...questions.flatMap((_, at): PassageField[] => [`questions.${at}.question`, `questions.${at}.answer`]),
];

/** What a field says, or null where the content has no such field. */
export function fieldText(content: Readable, field: PassageField): string | null {
  if (field === 'headword' || field === 'definition') return content[field];
  if (field === 'body') return documentText(content.body);
  const question = content.questions[indexOf(field)];
  if (!question) return null;
  return field.endsWith('question') ? question.question : documentText(question.answer);
}

/** Of "questions.2.answer": 2. */
export const indexOf = (field: PassageField): number => Number(field.split('.')[1]);

/** Fields of one kind hold each other's passages: questions may change their order. */
export const kindOf = (field: PassageField): string => field.replace(/\d+/, '');
