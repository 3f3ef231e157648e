import { SearchForm } from '@/components/site/search-form';
import type { Glossary } from '@/lib/published/glossary';
import { Breadcrumb } from './breadcrumb';

type Props = { glossary: Glossary; terms: number };

/** A glossary's title page, in one paragraph. */
export function GlossaryHead({ glossary, terms }: Props) {
  return (
    <header className="glossary-head">
      <Breadcrumb steps={[{ name: 'Glossaries', href: '/' }]} />
      <h1>{glossary.name}</h1>
      {glossary.description ? <p className="lead">{glossary.description}</p> : null}
      <p className="count">{countOf(terms)}</p>
      <SearchForm size="large" scope={glossary} />
    </header>
  );
}

export const countOf = (terms: number): string => `${terms.toLocaleString('en')} ${terms === 1 ? 'term' : 'terms'}`;
