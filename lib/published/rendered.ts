import { toHtml } from '@/lib/document/html';
import { inlineHtml } from '@/lib/document/html-inline';
import { toPlainText } from '@/lib/document/text';
import { linkedInlines, withLinks } from '@/lib/document/with-links';
import { noLinks, type PageLinks } from '@/lib/mentions/page-text';
import type { Content } from '@/lib/revisions/content';
import { termHref } from './link-terms';

const byId = (termId: string) => ({ href: termHref(termId), headword: '' });

/** The parts of a public page that follow from its content, and from its links to terms beside those its author set. */
export function renderedContent(content: Content, links = noLinks) {
  const { body, aliases, sources, deprecation } = content;
  const { questions, ...linked } = renderedLinks(content, links);
  return {
    ...linked,
    headword: content.headword,
    slug: content.slug,
    definition: content.definition,
    searchDescription: content.searchDescription,
    questions,
    text: [toPlainText(body), ...questions.flatMap(({ question, text }) => [question, text])].join('\n\n').trim(),
    names: aliases.filter(({ kind }) => kind !== 'hidden'),
    aliases: aliases.map(({ name }) => name).join('\n'),
    sources,
    deprecation,
  };
}

/** The parts of a public page that hold links to terms, with these links beside those the author set. */
export function renderedLinks({ definition, body, questions }: Content, links: PageLinks) {
  const { html, contents } = toHtml(withLinks(body, links.body), byId);
  return {
    definitionHtml: inlineHtml(linkedInlines([{ type: 'text', text: definition }], links.definition), byId),
    html,
    contents,
    questions: questions.map(({ question, answer }, index) => ({
      id: `question-${index + 1}`,
      question,
      html: toHtml(withLinks(answer, links.answers[index] ?? []), byId, { idPrefix: `question-${index + 1}-` }).html,
      text: toPlainText(answer),
    })),
  };
}
