import type { Glossary } from '@/lib/published/glossary';
import { absolute, glossaryPath, termPath } from '@/lib/published/paths';
import type { Person, PublishedTerm } from '@/lib/published/term';
import { wordsOf } from '@/lib/words/words';

const person = ({ name, title }: Person) => ({ '@type': 'Person', name, ...(title && { jobTitle: title }) });

/** The glossary as schema.org's DefinedTermSet. */
export const glossaryNode = (glossary: Glossary) => {
  const url = absolute(glossaryPath(glossary.slug));
  return {
    '@type': 'DefinedTermSet',
    '@id': `${url}#glossary`,
    url,
    name: glossary.name,
    description: glossary.description || undefined,
    inLanguage: glossary.locale,
  };
};

/** schema.org's BreadcrumbList of these steps, home first. */
export const breadcrumbNode = (steps: { name: string; path: string }[]) => ({
  '@type': 'BreadcrumbList',
  itemListElement: steps.map(({ name, path }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    item: absolute(path),
  })),
});

/** A term's page as one graph: DefinedTerm in its DefinedTermSet, WebPage (FAQPage with questions), BreadcrumbList. */
export function termGraph(term: PublishedTerm, glossary: Glossary): object[] {
  const path = termPath(glossary.slug, term.slug);
  const url = absolute(path);
  return [
    glossaryNode(glossary),
    {
      '@type': 'DefinedTerm',
      '@id': `${url}#term`,
      url,
      name: term.headword,
      alternateName: term.names.map(({ name }) => name),
      description: term.definition,
      termCode: term.slug,
      inDefinedTermSet: { '@id': glossaryNode(glossary)['@id'] },
    },
    {
      '@type': term.questions.length > 0 ? ['WebPage', 'FAQPage'] : 'WebPage',
      '@id': url,
      url,
      name: term.headword,
      description: term.searchDescription || term.definition,
      inLanguage: glossary.locale,
      mainEntity: [
        { '@id': `${url}#term` },
        ...term.questions.map(({ question, text }) => ({
          '@type': 'Question',
          name: question,
          acceptedAnswer: { '@type': 'Answer', text },
        })),
      ],
      datePublished: term.firstPublishedAt.toISOString(),
      dateModified: term.modifiedAt.toISOString(),
      lastReviewed: term.reviewedAt?.toISOString().slice(0, 10),
      author: term.writtenBy.map(person),
      reviewedBy: term.reviewedBy.map(person),
    },
    breadcrumbNode([
      { name: wordsOf(glossary.locale).site.glossaries, path: '/' },
      { name: glossary.name, path: glossaryPath(glossary.slug) },
      { name: term.headword, path },
    ]),
  ];
}
