import { SearchForm } from '@/components/site/search-form';
import type { Glossary } from '@/lib/published/glossary';
import { wordsOf } from '@/lib/words/words';
import { Breadcrumb } from './breadcrumb';

type Props = { glossary: Glossary; terms: number };

/** A glossary's title page, in one paragraph. */
export function GlossaryHead({ glossary, terms }: Props) {
  const words = wordsOf(glossary.locale);
  return (
    <header className="glossary-head">
      <Breadcrumb steps={[{ name: words.site.glossaries, href: '/' }]} words={words} />
      <h1>{glossary.name}</h1>
      {glossary.description ? <p className="lead">{glossary.description}</p> : null}
      <p className="count">{words.glossary.terms(terms)}</p>
      <SearchForm size="large" scope={glossary} words={words} />
    </header>
  );
}
