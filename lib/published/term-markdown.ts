import { fromHtml, type ReadLink } from '@/lib/document/fromHtml';
import type { Block, Inline } from '@/lib/document/nodes';
import { clipped } from '@/lib/text/clip';
import type { Words } from '@/lib/words/en';
import { wordsOf } from '@/lib/words/words';
import type { Glossary } from './glossary';
import { siteLicense } from './license';
import type { LinkedTerm } from './linked';
import { heading, link, list, markdownPage, named, paragraph, quote, text } from './markdown';
import { absolute, termPath, twinPath } from './paths';
import type { PublishedTerm } from './term';

/** A term's page as Markdown, with what it says about itself as front matter; its links lead to other twins where there are. */
export function termMarkdown(term: PublishedTerm, glossary: Glossary): string {
  const written = (html: string) => fromHtml(html, readLink).content;
  const words = wordsOf(glossary.locale).term;
  const content: Block[] = [
    ...deprecated(term, words),
    ...quote(term.definition),
    ...written(term.html),
    ...section(words.questions, term.questions.length > 0, () =>
      term.questions.flatMap(({ question, html }) => [heading(3, question), ...written(html)]),
    ),
    ...section(words.sources, term.sources.length > 0, () =>
      list(term.sources.map(({ title, url }) => [url ? link(title, url) : text(title)])),
    ),
    ...seeAlso(term, words),
  ];
  return markdownPage({ matter: matterOf(term, glossary), title: term.headword, content });
}

const section = (name: string, isThere: boolean, content: () => Block[]): Block[] =>
  isThere ? [heading(2, name), ...content()] : [];

const some = <T>(values: T[]): T[] | null => (values.length > 0 ? values : null);

const matterOf = (term: PublishedTerm, glossary: Glossary) => ({
  headword: term.headword,
  definition: term.definition,
  aliases: some(term.names.map(({ name }) => name)),
  glossary: glossary.name,
  topics: some(term.topics.map(({ name }) => name)),
  language: glossary.locale,
  url: absolute(termPath(glossary.slug, term.slug)),
  published: term.firstPublishedAt.toISOString(),
  modified: term.modifiedAt.toISOString(),
  reviewed: term.reviewedAt?.toISOString() ?? null,
  writtenBy: some(term.writtenBy.map(({ name }) => name)),
  reviewedBy: some(term.reviewedBy.map(({ name }) => name)),
  deprecated: term.deprecation ? true : null,
  license: siteLicense(),
});

function deprecated({ deprecation }: PublishedTerm, words: Words['term']): Block[] {
  if (!deprecation) return [];
  const { note, replacement } = deprecation;
  const instead = replacement
    ? words
        .instead<Inline | string>(link(replacement.headword, twinOf(replacement)))
        .map((part) => (typeof part === 'string' ? { type: 'text' as const, text: part } : part))
    : [];
  const said = [{ type: 'text' as const, text: words.deprecatedStop, marks: [{ type: 'bold' as const }] }];
  return [paragraph(...said, ...(note ? [space, text(note)] : []), ...(instead.length > 0 ? [space, ...instead] : []))];
}

const space = { type: 'text' as const, text: ' ' };

function seeAlso({ broader, narrower, related, mentionedIn }: PublishedTerm, words: Words['term']): Block[] {
  const groups: [string, LinkedTerm[]][] = [
    [words.broader, broader],
    [words.narrower, narrower],
    [words.related, related],
    [words.mentionedIn, mentionedIn],
  ];
  const shown = groups.filter(([, terms]) => terms.length > 0);
  return section(words.seeAlso, shown.length > 0, () =>
    shown.flatMap(([name, terms]) => [
      heading(3, name),
      ...list(terms.map((term) => named(term.headword, twinOf(term), clipped(term.definition, 200)))),
    ]),
  );
}

const twinOf = ({ href }: LinkedTerm): string => absolute(twinPath(href));

/** "/tech/api#why" leads to the twin of a term, and elsewhere what it says. */
const readLink: ReadLink = (href, isTerm) => {
  const [path = '', section] = href.split('#');
  if (!href.startsWith('/')) return href;
  return isTerm && /^\/[^/]+\/[^/]+$/.test(path) && section === undefined ? absolute(twinPath(path)) : absolute(href);
};
