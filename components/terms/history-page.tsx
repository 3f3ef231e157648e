import { PublicDate } from '@/components/site/public-date';
import { Sentence } from '@/components/site/sentence';
import type { PublicChange } from '@/lib/published/changes';
import type { Glossary } from '@/lib/published/glossary';
import { glossaryPath, termPath } from '@/lib/published/paths';
import { listed } from '@/lib/words/listed';
import { wordsOf } from '@/lib/words/words';
import { Breadcrumb } from './breadcrumb';

type Props = { glossary: Glossary; term: { slug: string; headword: string }; changes: PublicChange[] };

/** What readers saw change on a term's page, newest first. */
export function HistoryPage({ glossary, term, changes }: Props) {
  const words = wordsOf(glossary.locale);
  const { history } = words;
  const href = termPath(glossary.slug, term.slug);
  const steps = [
    { name: words.site.glossaries, href: '/' },
    { name: glossary.name, href: glossaryPath(glossary.slug) },
    { name: term.headword, href },
  ];
  const wordsFor = ({ isFirst, parts }: PublicChange): string => {
    if (isFirst) return history.first;
    if (parts.length === 0) return history.again;
    return `${history.changed} ${listed(
      parts.map((part) => history.parts[part]),
      words.language,
    )}`;
  };
  return (
    <div className="history-page">
      <header className="glossary-head">
        <Breadcrumb steps={steps} words={words} />
        <h1>{words.term.history}</h1>
        <p className="lead">
          <Sentence of={history.of(<a href={href}>{term.headword}</a>)} />
        </p>
      </header>
      <ol className="changes" reversed>
        {changes.map((change) => (
          <li key={change.number}>
            <PublicDate at={change.publishedAt} locale={glossary.locale} />
            <p>{wordsFor(change)}</p>
          </li>
        ))}
      </ol>
    </div>
  );
}
