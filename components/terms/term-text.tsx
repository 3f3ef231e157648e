import { html } from '@/components/site/html';
import type { Glossary } from '@/lib/published/glossary';
import { glossaryPath } from '@/lib/published/paths';
import type { PublishedTerm } from '@/lib/published/term';
import { Breadcrumb } from './breadcrumb';
import { Contents } from './contents';
import { Deprecated } from './deprecated';
import { Facts } from './facts';
import { OtherNames } from './other-names';
import { Questions } from './questions';
import { SeeAlso } from './see-also';
import { Sources } from './sources';

/** A term's page, from the way back to the last fact. */
export function TermArticle({ term, glossary }: { term: PublishedTerm; glossary: Glossary }) {
  const headings = [
    ...term.contents,
    ...(term.questions.length > 0 ? [{ id: 'questions', level: 2 as const, text: 'Questions and answers' }] : []),
  ];
  return (
    <article className="term-page">
      <header className="term-head">
        <Breadcrumb
          steps={[
            { name: 'Glossaries', href: '/' },
            { name: glossary.name, href: glossaryPath(glossary.slug) },
          ]}
        />
        <h1>{term.headword}</h1>
        <OtherNames names={term.names} />
        <Deprecated deprecation={term.deprecation} />
        <p className="definition" {...html(term.definitionHtml)} />
      </header>
      <Contents headings={headings} />
      <div className="term-text">
        <div className="prose-term" {...html(term.html)} />
        <Questions questions={term.questions} />
        <Sources sources={term.sources} />
      </div>
      <footer className="term-foot">
        <SeeAlso term={term} />
        <Facts term={term} glossary={glossary} />
      </footer>
    </article>
  );
}
