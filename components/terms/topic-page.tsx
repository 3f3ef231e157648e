import { StructuredData } from '@/components/site/structured-data';
import type { Glossary } from '@/lib/published/glossary';
import { glossaryPath, termPath, topicPath } from '@/lib/published/paths';
import type { TopicTerm } from '@/lib/published/topic-terms';
import { wordsOf } from '@/lib/words/words';
import { Breadcrumb } from './breadcrumb';
import { breadcrumbNode } from './term-graph';
import { EntryList } from './term-list';

type Props = { glossary: Glossary; topic: { slug: string; name: string }; terms: TopicTerm[] };

export function TopicPage({ glossary, topic, terms }: Props) {
  const words = wordsOf(glossary.locale);
  const steps = [
    { name: words.site.glossaries, href: '/' },
    { name: glossary.name, href: glossaryPath(glossary.slug) },
  ];
  return (
    <div className="topic-page">
      <header className="glossary-head">
        <Breadcrumb steps={steps} words={words} />
        <h1>{topic.name}</h1>
        <p className="count">{words.glossary.terms(terms.length)}</p>
      </header>
      <EntryList entries={terms.map((term) => ({ ...term, href: termPath(glossary.slug, term.slug) }))} />
      <StructuredData
        graph={[
          breadcrumbNode([
            ...steps.map(({ name, href }) => ({ name, path: href })),
            { name: topic.name, path: topicPath(glossary.slug, topic.slug) },
          ]),
        ]}
      />
    </div>
  );
}
