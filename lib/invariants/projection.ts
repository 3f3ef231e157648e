import type { Invariant } from './invariant';

const differ = (name: string, one: string, other: string): Invariant => ({
  name,
  query: `((${one}) EXCEPT (${other})) UNION ALL ((${other}) EXCEPT (${one}))`,
});

const live = `editorial."Revision" AS revision JOIN editorial."Term" AS term
  ON term.id = revision."termId" AND revision.status = 'PUBLISHED'`;

/** What the public reads is exactly what is live. */
export const projection: Invariant[] = [
  differ(
    'a published term is its live revision',
    `SELECT id, "revisionId", "revisionNumber", "contentHash", "glossaryId", slug, headword, definition,
      "searchDescription", sources, coalesce(deprecation, 'null'), "modifiedAt" FROM published.term`,
    `SELECT term.id, revision.id, revision.number, revision."contentHash", term."glossaryId",
      revision.content ->> 'slug', revision.content ->> 'headword', revision.content ->> 'definition',
      revision.content ->> 'searchDescription', revision.content -> 'sources', revision.content -> 'deprecation',
      revision."publishedAt" FROM ${live}`,
  ),
  differ(
    'published names are those of the live revisions',
    'SELECT "termId", position, "glossaryId", name, key, kind FROM published.name',
    `SELECT term.id, alias.position, term."glossaryId", alias.name, alias.key, alias.kind
      FROM ${live} JOIN editorial."Alias" AS alias ON alias."revisionId" = revision.id`,
  ),
  differ(
    'published links are those of the live revisions',
    `SELECT "fromId", "toId", kind FROM published.link WHERE kind <> 'automatic'`,
    `SELECT term.id, relation."targetId", relation.kind
      FROM ${live} JOIN editorial."Relation" AS relation ON relation."revisionId" = revision.id`,
  ),
  differ(
    'automatic links are those that pages show and no author set',
    `SELECT "fromId", "toId" FROM published.link WHERE kind = 'automatic'`,
    `SELECT id, shown[1]::uuid FROM published.term, regexp_matches(
        "definitionHtml" || html || questions::text, 'href=\\\\?"term:([0-9a-f-]{36})', 'g') AS shown
      WHERE NOT EXISTS (
        SELECT FROM published.link WHERE "fromId" = id AND "toId" = shown[1]::uuid AND kind = 'mention')`,
  ),
  {
    name: 'no page waits an hour to be linked anew',
    query: `SELECT * FROM editorial."Relinking" WHERE at < clock_timestamp() - interval '1 hour'`,
  },
  differ(
    'live terms are filed under the topics of their live revisions',
    'SELECT "termId", "glossaryId", topic FROM published.term_topic',
    `SELECT term.id, term."glossaryId", topic
      FROM ${live}, jsonb_array_elements_text(revision.content -> 'topics') AS topic`,
  ),
  differ(
    'a topic is public as long as a live term has it',
    'SELECT "glossaryId", slug, name FROM published.topic',
    `SELECT "glossaryId", slug, name FROM editorial."Topic" AS topic WHERE EXISTS (
      SELECT FROM published.term_topic AS filed WHERE filed."glossaryId" = topic."glossaryId" AND filed.topic = slug)`,
  ),
  differ(
    'published translations are those of the live terms',
    'SELECT "termId", "originalId", "upToDateAt" FROM published.translation',
    `SELECT term.id, pair."originalId", greatest(pair."pairedAt", revision."publishedAt", revision."confirmedAt")
      FROM ${live} JOIN editorial."Translation" AS pair ON pair."termId" = term.id`,
  ),
  differ(
    'the public history of a live term is that of its publications',
    'SELECT "termId", number, "publishedAt" FROM published.change',
    `SELECT made."termId", made.number, made."publishedAt" FROM editorial."Revision" AS made
      JOIN published.term AS term ON term.id = made."termId" WHERE made."publishedAt" IS NOT NULL`,
  ),
  differ(
    'a glossary is public under its name',
    'SELECT id, slug, name, description, locale FROM published.glossary',
    'SELECT id, slug, name, description, locale FROM editorial."Glossary"',
  ),
  differ(
    'what stands around public pages is the latest version of the settings',
    'SELECT number, settings FROM published.site',
    '(SELECT number, settings FROM editorial."SiteVersion" ORDER BY number DESC LIMIT 1)',
  ),
];
