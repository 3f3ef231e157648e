import { StructuredData } from '@/components/site/structured-data';
import { suggestPath } from '@/lib/proposals/paths';
import type { LetterSection as Section } from '@/lib/published/az';
import type { Glossary } from '@/lib/published/glossary';
import { glossaryPath } from '@/lib/published/paths';
import type { RecentTerm } from '@/lib/published/recent';
import type { CountedTopic } from '@/lib/published/topic-terms';
import { wordsOf } from '@/lib/words/words';
import { GlossaryHead } from './glossary-head';
import { LetterBar } from './letter-bar';
import { LetterSection } from './letter-section';
import { Recent } from './recent';
import { breadcrumbNode, glossaryNode } from './term-graph';
import { TopicList } from './topic-list';

type Props = {
  glossary: Glossary;
  terms: number;
  topics: CountedTopic[];
  letters: { letter: string; href: string; isCurrent?: boolean }[];
  sections: Section[];
  newest: RecentTerm[];
  updated: RecentTerm[];
};

/** A glossary from A to Z; where it is split by letter, the letters lead on. */
export function GlossaryPage({ glossary, terms, topics, letters, sections, newest, updated }: Props) {
  const words = wordsOf(glossary.locale);
  return (
    <div className="glossary-page">
      <GlossaryHead glossary={glossary} terms={terms} />
      <TopicList topics={topics} glossary={glossary.slug} words={words} />
      {letters.length > 0 ? (
        <LetterBar letters={letters} words={words} />
      ) : (
        <p className="lead">{words.glossary.nothingYet}</p>
      )}
      <div className="letters">
        {sections.map((section) => (
          <LetterSection key={section.letter} section={section} glossary={glossary.slug} words={words} />
        ))}
      </div>
      {sections.length === 0 && terms > 0 ? <p className="lead">{words.glossary.chooseLetter}</p> : null}
      <Recent newest={newest} updated={updated} locale={glossary.locale} glossary={glossary.slug} />
      <p className="elsewhere">
        <a href={suggestPath(glossary.slug)} rel="nofollow">
          {words.proposals.term}
        </a>
      </p>
      <StructuredData
        graph={[
          glossaryNode(glossary),
          breadcrumbNode([
            { name: words.site.glossaries, path: '/' },
            { name: glossary.name, path: glossaryPath(glossary.slug) },
          ]),
        ]}
      />
    </div>
  );
}
