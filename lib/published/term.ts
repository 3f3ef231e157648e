import 'server-only';
import { reader } from '@/lib/db';
import { linkTerms } from './link-terms';
import { type LinkedTerm, listLinked } from './linked';
import { listTranslations, type Translation } from './translations';

export type Person = { name: string; title: string };
export type Name = { name: string; kind: string };
export type Heading = { id: string; level: 2 | 3; text: string };
export type Question = { id: string; question: string; html: string; text: string };
export type Source = { title: string; url?: string };
type Topic = { slug: string; name: string };

/** A term as its page shows it. */
export type PublishedTerm = {
  id: string;
  /** The live revision; none in a preview of what is not live. */
  revisionId: string | null;
  glossaryId: string;
  slug: string;
  headword: string;
  definition: string;
  /** The definition with its links. */
  definitionHtml: string;
  html: string;
  contents: Heading[];
  questions: Question[];
  sources: Source[];
  names: Name[];
  searchDescription: string;
  deprecation: { note: string; replacement: LinkedTerm | null } | null;
  writtenBy: Person[];
  reviewedBy: Person[];
  firstPublishedAt: Date;
  modifiedAt: Date;
  reviewedAt: Date | null;
  topics: Topic[];
  related: LinkedTerm[];
  broader: LinkedTerm[];
  narrower: LinkedTerm[];
  mentionedIn: LinkedTerm[];
  /** The term itself and those that say the same in other languages; nothing, where there are none. */
  translations: Translation[];
  /** How many more mention it than are listed. */
  mentionedElsewhere: number;
  /** Every term this page names, live or not: it looks different once one of them does. */
  dependsOn: string[];
};

type Listed =
  | 'deprecation'
  | 'related'
  | 'broader'
  | 'narrower'
  | 'mentionedIn'
  | 'mentionedElsewhere'
  | 'translations'
  | 'dependsOn';

type Row = Omit<PublishedTerm, Listed> & {
  deprecation: { note: string; replacementId?: string | null } | null;
};

/** The live term at this address with all that its page shows, in four queries; null where there is none. */
export async function findPublishedTerm(glossaryId: string, slug: string): Promise<PublishedTerm | null> {
  const [row] = await reader.$queryRaw<Row[]>`
    SELECT term.id, term."revisionId", term."glossaryId", term.slug, headword, definition,
      "definitionHtml", html, contents, questions, sources, names,
      "searchDescription", deprecation, "writtenBy", "reviewedBy", "firstPublishedAt", "modifiedAt", "reviewedAt",
      coalesce((
        SELECT jsonb_agg(jsonb_build_object('slug', topic.slug, 'name', topic.name) ORDER BY lower(topic.name))
        FROM published.term_topic AS filed
        JOIN published.topic AS topic ON topic."glossaryId" = filed."glossaryId" AND topic.slug = filed.topic
        WHERE filed."termId" = term.id
      ), '[]') AS topics
    FROM published.term AS term WHERE term."glossaryId" = ${glossaryId}::uuid AND term.slug = ${slug}`;
  if (!row) return null;
  const [{ outward, inward, mentions }, translations] = await Promise.all([
    listLinked(row.id),
    listTranslations(row.id),
  ]);
  const live = new Map(outward.filter(isLive).map((term) => [term.id, term]));
  const targetOf = (termId: string) => live.get(termId) ?? null;
  const of = (terms: LinkedTerm[], kind: string) => terms.filter((term) => term.kind === kind && isLive(term));
  const broader = of(outward, 'broader');
  const narrower = of(inward, 'broader');
  const isPlaced = new Set([...broader, ...narrower].map(({ id }) => id));
  const related = [...of(outward, 'related'), ...of(inward, 'related')].filter(({ id }) => !isPlaced.has(id));
  const listed = new Set([...related, ...broader, ...narrower].map(({ id }) => id));
  return {
    ...row,
    definitionHtml: linkTerms(row.definitionHtml, targetOf),
    html: linkTerms(row.html, targetOf),
    questions: row.questions.map((question) => ({ ...question, html: linkTerms(question.html, targetOf) })),
    deprecation: row.deprecation && {
      note: row.deprecation.note,
      replacement: live.get(row.deprecation.replacementId ?? '') ?? null,
    },
    related: once(related),
    broader: once(broader),
    narrower: once(narrower),
    mentionedIn: once(of(inward, 'mention')).filter(({ id }) => !listed.has(id)),
    mentionedElsewhere: mentions - of(inward, 'mention').length,
    translations,
    dependsOn: [row.id, ...[...outward, ...inward, ...translations].map(({ id }) => id)],
  };
}

const isLive = ({ headword }: LinkedTerm): boolean => headword !== '';
const once = (terms: LinkedTerm[]): LinkedTerm[] => [...new Map(terms.map((term) => [term.id, term])).values()];
