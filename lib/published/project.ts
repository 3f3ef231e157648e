import 'server-only';
import type { Transaction } from '@/lib/db';
import { linkPages } from '@/lib/mentions/link-pages';
import { recordNames, recordPage } from '@/lib/mentions/record';
import type { Content } from '@/lib/revisions/content';
import { comparisonKey } from '@/lib/text/normalise';
import { searchable } from '@/lib/text/searchable';
import { lockBylines, writeBylines } from './bylines';
import { letterOf } from './letter';
import { writeAddresses } from './project-addresses';
import { writeChanges } from './project-changes';
import { writeNames } from './project-names';
import { writeTopics } from './project-topics';
import { writeTranslation } from './project-translation';
import { renderedContent } from './rendered';
import { searchConfig } from './search-config';
import { addressTag, glossaryTag, pageTag, siteTag, termTag } from './tags';

/**
 * Makes the published rows of one term exactly those of its published revision, or removes them where there is none.
 * Returns the tags of every page that may show something else from now on. A bounded number of indexed queries: pages
 * that link to the term store its id and not its address (link-terms.ts), so none of them is written; those that a
 * changed name concerns are left to the worker.
 */
export async function projectTerm(tx: Transaction, termId: string): Promise<string[]> {
  const targets = new Set(await listTargets(tx, termId));
  const { term, isLive, changedKeys, addresses, translated } = await writeRows(tx, termId);
  for (const id of translated) if (id !== termId) targets.add(id);
  if (isLive) {
    await linkPages(tx, new Map([[termId, 'all']]));
    await recordPage(tx, termId);
  }
  await recordNames(tx, term.glossaryId, changedKeys);
  for (const target of await listTargets(tx, termId)) targets.add(target);
  return [
    termTag(termId),
    ...addresses.map((slug) => addressTag(term.glossary.slug, slug)),
    glossaryTag(term.glossaryId),
    siteTag,
    ...[...targets].map(pageTag),
  ];
}

/** The same without links, and what linking has to know of it: the keys of names that became public or ceased to be. */
export async function writeRows(tx: Transaction, termId: string) {
  const term = await tx.term.findUniqueOrThrow({
    where: { id: termId },
    include: {
      glossary: { select: { slug: true, locale: true } },
      revisions: { where: { status: 'PUBLISHED' } },
    },
  });
  const revision = term.revisions[0];
  await lockBylines(tx, termId);
  if (revision) await writeTerm(tx, revision, term);
  else await tx.publishedTerm.deleteMany({ where: { id: termId } });
  const changedKeys = await writeNames(tx, termId, revision?.id ?? null);
  const topics = revision ? (revision.content as unknown as Content).topics : [];
  await writeTopics(tx, term, topics);
  if (revision) await writeBylines(tx, [termId]);
  const translated = await writeTranslation(tx, termId);
  await writeChanges(tx, termId, revision !== undefined);
  const addresses = await writeAddresses(tx, term, revision !== undefined);
  return { term, isLive: revision !== undefined, changedKeys, addresses, translated };
}

const listTargets = async (tx: Transaction, fromId: string): Promise<string[]> =>
  (await tx.publishedLink.findMany({ where: { fromId }, select: { toId: true } })).map(({ toId }) => toId);

type Revision = { id: string; number: number; contentHash: string; content: unknown };
type Term = { id: string; glossaryId: string; glossary: { locale: string } };

async function writeTerm(tx: Transaction, revision: Revision, { id, glossaryId, glossary }: Term): Promise<void> {
  const page = renderedContent(revision.content as Content);
  const config = searchConfig(glossary.locale);
  const json = (value: unknown) => JSON.stringify(value);
  await tx.$executeRaw`DELETE FROM published.term WHERE id = ${id}::uuid`;
  await tx.$executeRaw`
    INSERT INTO published.term (
      id, "revisionId", "revisionNumber", "contentHash", "glossaryId", slug, headword, "sortKey", letter, definition,
      "definitionHtml", html, text, contents, questions, sources, names, "searchDescription", deprecation,
      "writtenBy", "reviewedBy", "firstPublishedAt", "modifiedAt", "reviewedAt", search
    ) SELECT
      ${id}::uuid, revision.id, revision.number, revision."contentHash", ${glossaryId}::uuid, ${page.slug},
      ${page.headword}, ${comparisonKey(page.headword)}, ${letterOf(page.headword, glossary.locale)}, ${page.definition},
      ${page.definitionHtml}, ${page.html}, ${page.text}, ${json(page.contents)}::jsonb, ${json(page.questions)}::jsonb,
      ${json(page.sources)}::jsonb, ${json(page.names)}::jsonb, ${page.searchDescription},
      nullif(${json(page.deprecation)}::jsonb, 'null'), '[]', '[]',
      (SELECT min("publishedAt") FROM editorial."Revision" WHERE "termId" = ${id}::uuid), revision."publishedAt", NULL,
      setweight(to_tsvector(${config}::regconfig, ${searchable(page.headword)}), 'A') ||
      setweight(to_tsvector(${config}::regconfig, ${searchable(page.aliases)}), 'A') ||
      setweight(to_tsvector(${config}::regconfig, ${searchable(page.definition)}), 'B') ||
      setweight(to_tsvector(${config}::regconfig, ${searchable(page.text)}), 'C')
    FROM editorial."Revision" AS revision WHERE revision.id = ${revision.id}::uuid`;
}
