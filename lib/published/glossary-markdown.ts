import type { Inline } from '@/lib/document/nodes';
import { clipped } from '@/lib/text/clip';
import { wordsOf } from '@/lib/words/words';
import type { LetterSection } from './az';
import type { Glossary } from './glossary';
import type { AToZ } from './letters';
import { siteLicense } from './license';
import { heading, list, markdownPage, named, quote, text } from './markdown';
import type { NamedTerm } from './named-terms';
import { absolute, glossaryPath, letterPath, namePath, termPath, topicPath, twinPath } from './paths';
import type { TopicTerm } from './topic-terms';

/** A glossary from A to Z as Markdown; where it is split by letter, its letters lead on. */
export function glossaryMarkdown(glossary: Glossary, { terms, sections, letters, isSplit }: AToZ): string {
  const content = isSplit
    ? list(letters.map((letter) => named(letter, absolute(twinPath(letterPath(glossary.slug, letter))), '')))
    : sections.flatMap((section) => [heading(2, section.letter), ...entries(section, glossary)]);
  return markdownPage({
    matter: { ...matterOf(glossary), terms, url: absolute(glossaryPath(glossary.slug)), license: siteLicense() },
    title: glossary.name,
    content: [...quote(glossary.description), ...content],
  });
}

/** One letter of a glossary as Markdown. */
export const letterMarkdown = (glossary: Glossary, section: LetterSection): string =>
  markdownPage({
    matter: { ...matterOf(glossary), url: absolute(letterPath(glossary.slug, section.letter)), license: siteLicense() },
    title: `${glossary.name}: ${section.letter}`,
    content: entries(section, glossary),
  });

/** The terms of a topic as Markdown. */
export const topicMarkdown = (glossary: Glossary, topic: { slug: string; name: string }, terms: TopicTerm[]): string =>
  markdownPage({
    matter: { ...matterOf(glossary), url: absolute(topicPath(glossary.slug, topic.slug)), license: siteLicense() },
    title: topic.name,
    content: list(terms.map((term) => termLine(term, glossary))),
  });

/** What a name that several terms share can mean, as Markdown. */
export const nameMarkdown = (glossary: Glossary, name: string, terms: NamedTerm[]): string =>
  markdownPage({
    matter: { ...matterOf(glossary), url: absolute(namePath(glossary.slug, name)), license: siteLicense() },
    title: name,
    content: list(terms.map((term) => named(term.headword, twinOf(term.slug, glossary), term.definition))),
  });

/** A term by its headword, with the beginning of its definition. */
export const termLine = ({ slug, headword, definition }: TopicTerm, glossary: Glossary): Inline[] =>
  named(headword, twinOf(slug, glossary), clipped(definition, 200));

const twinOf = (slug: string, glossary: Glossary): string => absolute(twinPath(termPath(glossary.slug, slug)));

const matterOf = (glossary: Glossary) => ({
  glossary: glossary.name,
  description: glossary.description || null,
  language: glossary.locale,
});

const entries = (section: LetterSection, glossary: Glossary) =>
  list(
    section.entries.map(({ isAlias, name, ...term }) =>
      isAlias
        ? seeLine(name, named(term.headword, twinOf(term.slug, glossary), ''), glossary)
        : termLine(term, glossary),
    ),
  );

/** Another name, and the term it is a name of, in the words of the glossary's language. */
const seeLine = (name: string, term: Inline[], { locale }: Glossary): Inline[] =>
  wordsOf(locale)
    .glossary.see<Inline[]>([text(name)], term)
    .flatMap((part) => (typeof part === 'string' ? [{ type: 'text' as const, text: part }] : part));
