import { toHtml } from '@/lib/document/html';
import { toPlainText } from '@/lib/document/text';
import type { Content } from '@/lib/revisions/content';
import { termHref } from './link-terms';

const byId = (termId: string) => ({ href: termHref(termId), headword: '' });

/** The parts of a public page that follow from its content alone. */
export function renderedContent({ body, questions, aliases, sources, deprecation, ...content }: Content) {
  const { html, contents } = toHtml(body, byId);
  const answered = questions.map(({ question, answer }, index) => ({
    id: `question-${index + 1}`,
    question,
    html: toHtml(answer, byId, { idPrefix: `question-${index + 1}-` }).html,
    text: toPlainText(answer),
  }));
  return {
    headword: content.headword,
    slug: content.slug,
    definition: content.definition,
    searchDescription: content.searchDescription,
    html,
    contents,
    questions: answered,
    text: [toPlainText(body), ...answered.flatMap(({ question, text }) => [question, text])].join('\n\n').trim(),
    names: aliases.filter(({ kind }) => kind !== 'hidden'),
    aliases: aliases.map(({ name }) => name).join('\n'),
    sources,
    deprecation,
  };
}
