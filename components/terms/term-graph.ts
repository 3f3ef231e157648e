import type { Glossary } from '@/lib/published/glossary';
import { siteLicense } from '@/lib/published/license';
import { absolute, glossaryPath, picturePath, termPath } from '@/lib/published/paths';
import type { Person, PublishedTerm, Question } from '@/lib/published/term';
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
    license: siteLicense() ?? undefined,
  };
};

/** schema.org's BreadcrumbList of these steps, from home to the page itself. */
export const breadcrumbNode = (steps: { name: string; path: string }[]) => ({
  '@type': 'BreadcrumbList',
  '@id': `${absolute(steps.at(-1)?.path ?? '/')}#breadcrumb`,
  itemListElement: steps.map(({ name, path }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    item: absolute(path),
  })),
});

const questionNode = ({ question, text }: Question) => ({
  '@type': 'Question',
  name: question,
  acceptedAnswer: { '@type': 'Answer', text },
});

const some = <T>(values: T[]): T[] | undefined => (values.length > 0 ? values : undefined);

/** schema.org's words for pages that say the same in other languages: of the original, or of a translation. */
function translationsOf({ id, translations }: PublishedTerm) {
  const page = ({ href, language }: PublishedTerm['translations'][number]) => {
    const url = absolute(href);
    return { '@type': 'WebPage', '@id': url, url, inLanguage: language };
  };
  const original = translations.find(({ isOriginal }) => isOriginal);
  if (original && original.id !== id) return { translationOfWork: page(original) };
  return { workTranslation: some(translations.filter((one) => one.id !== id).map(page)) };
}

/** A term's page as one graph: DefinedTerm in its DefinedTermSet, WebPage (FAQPage with questions), BreadcrumbList. */
export function termGraph(term: PublishedTerm, glossary: Glossary): object[] {
  const path = termPath(glossary.slug, term.slug);
  const url = absolute(path);
  const set = glossaryNode(glossary);
  const itself = { '@id': `${url}#term` };
  const breadcrumb = breadcrumbNode([
    { name: wordsOf(glossary.locale).site.glossaries, path: '/' },
    { name: glossary.name, path: glossaryPath(glossary.slug) },
    { name: term.headword, path },
  ]);
  return [
    set,
    {
      '@type': 'DefinedTerm',
      ...itself,
      url,
      name: term.headword,
      alternateName: some(term.names.map(({ name }) => name)),
      description: term.definition,
      termCode: term.slug,
      inDefinedTermSet: { '@id': set['@id'] },
    },
    {
      '@type': term.questions.length > 0 ? ['WebPage', 'FAQPage'] : 'WebPage',
      '@id': url,
      url,
      name: term.headword,
      description: term.searchDescription || term.definition,
      inLanguage: glossary.locale,
      license: set.license,
      about: itself,
      mainEntity: some(term.questions.map(questionNode)) ?? itself,
      primaryImageOfPage: { '@type': 'ImageObject', url: absolute(picturePath(path)), width: 1200, height: 630 },
      breadcrumb: { '@id': breadcrumb['@id'] },
      datePublished: term.firstPublishedAt.toISOString(),
      dateModified: term.modifiedAt.toISOString(),
      lastReviewed: term.reviewedAt?.toISOString().slice(0, 10),
      author: some(term.writtenBy.map(person)),
      reviewedBy: some(term.reviewedBy.map(person)),
      ...translationsOf(term),
    },
    breadcrumb,
  ];
}
