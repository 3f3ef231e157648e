import type { ReactNode } from 'react';
import { html } from '@/components/site/html';
import type { Glossary } from '@/lib/published/glossary';
import { glossaryPath } from '@/lib/published/paths';
import { withSectionLinks } from '@/lib/published/section-links';
import type { PublishedTerm } from '@/lib/published/term';
import { wordsOf } from '@/lib/words/words';
import { Breadcrumb } from './breadcrumb';
import { Contents } from './contents';
import { Deprecated } from './deprecated';
import { Facts } from './facts';
import { Helpful } from './helpful';
import { Languages } from './languages';
import { OtherNames } from './other-names';
import { Outdated } from './outdated';
import { Questions } from './questions';
import { SeeAlso } from './see-also';
import { Sources } from './sources';

type Props = {
  term: PublishedTerm;
  glossary: Glossary;
  /** What a reader can do with the page, where it is a public one. */
  tools?: ReactNode;
};

/** A term's page, from the way back to the last fact. */
export function TermArticle({ term, glossary, tools }: Props) {
  const words = wordsOf(glossary.locale);
  const headings = [
    ...term.contents,
    ...(term.questions.length > 0 ? [{ id: 'questions', level: 2 as const, text: words.term.questions }] : []),
  ];
  return (
    <article className="term-page">
      <header className="term-head">
        <div className="way-back">
          <Breadcrumb
            steps={[
              { name: words.site.glossaries, href: '/' },
              { name: glossary.name, href: glossaryPath(glossary.slug) },
            ]}
            words={words}
          />
          <Languages translations={term.translations} termId={term.id} words={words} />
        </div>
        <h1>{term.headword}</h1>
        <OtherNames names={term.names} words={words} />
        <Deprecated deprecation={term.deprecation} words={words} />
        <Outdated translations={term.translations} termId={term.id} words={words} />
        <p className="definition" {...html(term.definitionHtml)} />
      </header>
      <Contents headings={headings} words={words} />
      <div className="term-text">
        <div className="prose-term" {...html(withSectionLinks(term.html))} />
        <Questions questions={term.questions} words={words} />
        <Sources sources={term.sources} words={words} />
        <Helpful term={term} glossary={glossary} />
        {tools}
      </div>
      <footer className="term-foot">
        <SeeAlso term={term} words={words.term} />
        <Facts term={term} glossary={glossary} />
      </footer>
    </article>
  );
}
