import { Sentence } from '@/components/site/sentence';
import { StructuredData } from '@/components/site/structured-data';
import type { Glossary } from '@/lib/published/glossary';
import type { NamedTerm } from '@/lib/published/named-terms';
import { glossaryPath, namePath, termPath } from '@/lib/published/paths';
import { inLanguage } from '@/lib/words/direction';
import { wordsOf } from '@/lib/words/words';
import { Breadcrumb } from './breadcrumb';
import { breadcrumbNode } from './term-graph';

type Props = { glossary: Glossary; name: string; terms: NamedTerm[] };

/** What a name that several terms share can mean: each with its whole definition, for the reader has to choose. */
export function NamePage({ glossary, name, terms }: Props) {
  const words = wordsOf(glossary.locale);
  const steps = [
    { name: words.site.glossaries, href: '/' },
    { name: glossary.name, href: glossaryPath(glossary.slug) },
  ];
  const here = { name, path: namePath(glossary.slug, name) };
  return (
    <div className="name-page">
      <header className="glossary-head">
        <Breadcrumb steps={steps} words={words} />
        <h1>{name}</h1>
        <p className="count">{words.names.terms(terms.length)}</p>
      </header>
      <ol className="results">
        {terms.map((term) => (
          <li key={term.slug} {...inLanguage(glossary.locale)}>
            <p className="result-head">
              <a className="entry" href={termPath(glossary.slug, term.slug)}>
                {term.headword}
              </a>
              {term.name === term.headword ? null : (
                <span className="matched">
                  <Sentence of={words.search.matched(<i>{term.name}</i>)} />
                </span>
              )}
            </p>
            <p>{term.definition}</p>
          </li>
        ))}
      </ol>
      <StructuredData graph={[breadcrumbNode([...steps.map(({ name, href }) => ({ name, path: href })), here])]} />
    </div>
  );
}
