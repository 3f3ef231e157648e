import type { ReactNode } from 'react';
import { type Difference, hasChanged } from '@/lib/revisions/difference';
import type { Changed } from '@/lib/revisions/difference-sequence';
import { BlocksView } from './blocks-view';
import { numbered } from './numbered';
import { QuestionsView } from './questions-view';
import { Marked, WordsView } from './words-view';

type Props = {
  difference: Difference;
  /** What terms are called, by id. */
  headwords: ReadonlyMap<string, string>;
};

const marks =
  '[&_ins]:bg-ok/12 [&_ins]:underline [&_ins]:decoration-ok [&_ins]:decoration-2 [&_ins]:underline-offset-3 ' +
  '[&_del]:bg-danger/10 [&_del]:line-through [&_del]:decoration-danger [&_del]:decoration-2 ' +
  '[&_del:has(+ins)]:mr-[0.2em]';

/** Two revisions as one text, in the published typography: what came is underlined, what went is struck through. */
export const DifferenceView = ({ difference, headwords }: Props) => {
  const nameOf = (id: string) => headwords.get(id) ?? 'a term that does not exist';
  return (
    <article className={`grid grid-cols-1 gap-8 ${marks}`}>
      <div className="max-w-[66ch]">
        <h2
          data-passage="headword"
          className="font-serif text-[clamp(2rem,5vw,2.5rem)] leading-tight font-medium wrap-anywhere"
        >
          <WordsView words={difference.headword} />
        </h2>
        <List part={difference.aliases} show={({ name, kind }) => `${name} (${kind})`} inline />
        {difference.definition.length > 0 && (
          <p
            data-passage="definition"
            className="mt-3 border-l-2 border-line pl-4 font-serif text-[1.375rem] leading-snug"
          >
            <WordsView words={difference.definition} />
          </p>
        )}
      </div>
      <div className="prose-term" data-passage="body">
        <BlocksView blocks={difference.body} />
      </div>
      {difference.questions.length > 0 && (
        <Section title="Questions and answers" changed={hasChanged(difference.questions)}>
          <QuestionsView questions={difference.questions} />
        </Section>
      )}
      <Section title="Sources" changed={hasChanged(difference.sources)} part={difference.sources}>
        <List part={difference.sources} show={({ title, url }) => (url ? `${title}, ${url}` : title)} />
      </Section>
      <Section title="Broader terms" changed={hasChanged(difference.broader)} part={difference.broader}>
        <List part={difference.broader} show={nameOf} />
      </Section>
      <Section title="Related terms" changed={hasChanged(difference.related)} part={difference.related}>
        <List part={difference.related} show={nameOf} />
      </Section>
      <Section title="Topics" changed={hasChanged(difference.topics)} part={difference.topics}>
        <List part={difference.topics} show={(slug) => slug} />
      </Section>
      <Section title="Deprecation" changed={hasChanged(difference.deprecation)} part={difference.deprecation}>
        <List
          part={difference.deprecation}
          show={({ note, replacementId }) => `${note}${replacementId ? ` Replaced by ${nameOf(replacementId)}.` : ''}`}
        />
      </Section>
      <Section
        title="Search description"
        changed={hasChanged(difference.searchDescription)}
        part={difference.searchDescription}
      >
        <p className="font-serif text-lg">
          <WordsView words={difference.searchDescription} />
        </p>
      </Section>
      <Section title="Address" changed={hasChanged(difference.slug)} part={difference.slug}>
        <p className="font-mono text-[13px]">
          <WordsView words={difference.slug} />
        </p>
      </Section>
    </article>
  );
};

type SectionProps = { title: string; changed: boolean; part?: readonly unknown[]; children: ReactNode };

/** One field; it is left out where neither revision has anything in it, and says whether it changed. */
const Section = ({ title, changed, part, children }: SectionProps) =>
  part?.length === 0 ? null : (
    <section className="max-w-[66ch] border-t border-line pt-3">
      <h2 className="mb-2 flex items-baseline gap-2 font-medium">
        {title} <span className="text-[13px] font-normal text-muted">{changed ? 'changed' : 'unchanged'}</span>
      </h2>
      {children}
    </section>
  );

type ListProps<T> = { part: readonly Changed<T>[]; show: (value: T) => string; inline?: boolean };

const List = <T,>({ part, show, inline = false }: ListProps<T>) =>
  part.length === 0 ? null : (
    <ul className={`font-serif text-lg ${inline ? 'flex flex-wrap gap-x-4 italic' : 'grid gap-1'}`}>
      {numbered(part).map(({ key, value }) => (
        <li key={key} className="wrap-anywhere">
          <Marked change={value.change}>{show(value.value)}</Marked>
        </li>
      ))}
    </ul>
  );
