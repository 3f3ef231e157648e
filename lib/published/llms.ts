import type { Block } from '@/lib/document/nodes';
import type { CountedGlossary, Glossary } from './glossary';
import { termLine } from './glossary-markdown';
import type { AToZ } from './letters';
import { siteLicense } from './license';
import { heading, list, markdownPage, named, paragraph, quote, text } from './markdown';
import { absolute, glossaryPath, jsonFeedPath, letterPath, llmsPath, topicPath, twinPath } from './paths';
import type { CountedTopic } from './topic-terms';

const count = (terms: number): string => `${terms.toLocaleString('en')} ${terms === 1 ? 'term' : 'terms'}`;

const howToRead =
  'Every page is Markdown too: with .md after its address, or for whoever asks with Accept: text/markdown.';

/** What language models read first (llmstxt.org): which glossaries there are, and where to go on. */
export function siteLlms(name: string, glossaries: readonly CountedGlossary[]): string {
  const each = glossaries.map(({ slug, name, description, terms }) =>
    named(name, absolute(llmsPath(slug)), [description, count(terms)].filter(Boolean).join(' – ')),
  );
  const all = glossaries.reduce((sum, { terms }) => sum + terms, 0);
  return markdownPage({
    title: name,
    content: [
      ...quote(`${count(all)} in ${glossaries.length === 1 ? 'one glossary' : `${glossaries.length} glossaries`}.`),
      paragraph(text(howToRead)),
      ...licensed(),
      ...section('Glossaries', list(each)),
      ...section('Optional', list([named('Sitemap', absolute('/sitemap.xml'), 'all addresses')])),
    ],
  });
}

/** The same for one glossary: its terms with their definitions, or, where they are too many to read at once, its letters. */
export function glossaryLlms(glossary: Glossary, aToZ: AToZ, topics: readonly CountedTopic[]): string {
  const { slug, name, description } = glossary;
  const page = glossaryPath(slug);
  const terms = aToZ.sections.flatMap(({ entries }) => entries.filter(({ isAlias }) => !isAlias));
  const letters = aToZ.letters.map((letter) => named(letter, absolute(twinPath(letterPath(slug, letter))), ''));
  return markdownPage({
    title: name,
    content: [
      ...quote(description),
      paragraph(text(`${count(aToZ.terms)}, in the language ${glossary.locale}. ${howToRead}`)),
      ...licensed(),
      ...section(
        aToZ.isSplit ? 'Terms by letter' : 'Terms',
        list(aToZ.isSplit ? letters : terms.map((term) => termLine(term, glossary))),
      ),
      ...section(
        'Topics',
        list(
          topics.map((topic) => named(topic.name, absolute(twinPath(topicPath(slug, topic.slug))), count(topic.terms))),
        ),
      ),
      ...section(
        'Optional',
        list([
          named('From A to Z', absolute(twinPath(page)), 'with other names'),
          named('Feed', absolute(jsonFeedPath(slug)), 'what is new or was changed'),
        ]),
      ),
    ],
  });
}

const section = (name: string, content: Block[]): Block[] => (content.length > 0 ? [heading(2, name), ...content] : []);

function licensed(): Block[] {
  const license = siteLicense();
  return license ? [paragraph({ type: 'text', text: 'License: ' }, ...named(license, license, ''))] : [];
}
