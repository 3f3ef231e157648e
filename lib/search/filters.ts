import 'server-only';
import { reader } from '@/lib/db';
import { searchHref } from './address';
import { mostResults } from './most-results';

/** A search narrowed to one glossary or topic: how many of its answers are there, null where that is not counted. */
export type Filter = { href: string; name: string; locale: string; answers: number | null; isChosen: boolean };

/** What a search can be narrowed to; of each only what is a choice. */
export type Filters = { glossaries: Filter[]; topics: Filter[] };

type Found = { id: string; glossarySlug: string };
type Named = { slug: string; name: string };
type Glossary = Named & { locale: string };

// As many as a reader would look through.
const mostGlossaries = 40;
const mostTopics = 20;

/**
 * The glossaries that a search can be narrowed to, and the topics of the one that is searched. Those without an answer
 * are left out, and the others counted, as long as what was found is all there is. At most two queries.
 */
export async function listFilters(
  query: string,
  found: readonly Found[],
  { scope, topic }: { scope: Glossary | null; topic: Named | null },
): Promise<Filters> {
  const isAll = found.length < mostResults;
  const glossaries = await listGlossaryNames();
  const searched = scope ?? (glossaries.length === 1 ? (glossaries[0] ?? null) : null);
  const inGlossary = ({ slug, name, locale }: Glossary): Filter => ({
    href: searchHref(query, { glossary: slug, topic: null }),
    name,
    locale,
    answers: isAll && !scope ? found.filter(({ glossarySlug }) => glossarySlug === slug).length : null,
    isChosen: slug === scope?.slug,
  });
  const onTopic = ({ slug, name, answers }: Named & { answers: number | null }): Filter => ({
    href: searchHref(query, { glossary: searched?.slug ?? null, topic: slug }),
    name,
    locale: searched?.locale ?? '',
    answers: isAll ? answers : null,
    isChosen: slug === topic?.slug,
  });
  const topics = topic ? [{ ...topic, answers: null }] : searched ? await listTopicsOf(found) : [];
  return {
    glossaries: choices(glossaries.map(inGlossary).filter(({ answers }) => answers !== 0)),
    topics: choices(topics.map(onTopic)),
  };
}

const choices = (filters: Filter[]): Filter[] =>
  filters.length > 1 || filters.some(({ isChosen }) => isChosen) ? filters : [];

const listGlossaryNames = () => reader.$queryRaw<Glossary[]>`
  SELECT slug, name, locale FROM published.glossary ORDER BY lower(name), id LIMIT ${mostGlossaries}`;

const listTopicsOf = async (found: readonly Found[]) =>
  found.length === 0
    ? []
    : reader.$queryRaw<(Named & { answers: number })[]>`
        SELECT topic.slug, topic.name, count(*)::int AS answers
        FROM published.term_topic AS filed
        JOIN published.topic AS topic ON topic."glossaryId" = filed."glossaryId" AND topic.slug = filed.topic
        WHERE filed."termId" = ANY(${found.map(({ id }) => id)}::uuid[])
        GROUP BY topic.slug, topic.name ORDER BY count(*) DESC, lower(topic.name), topic.slug LIMIT ${mostTopics}`;
