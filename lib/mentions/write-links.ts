import type { Transaction } from '@/lib/db';
import { gramsIn } from '@/lib/linking/grams';
import { renderedLinks } from '@/lib/published/rendered';
import { pageTag } from '@/lib/published/tags';
import { same } from '@/lib/revisions/merge';
import { writeBacklinks } from './backlinks';
import type { LinkedPage } from './linked-pages';

/**
 * Stores what has changed of these pages' links, and by what they are found; `isNew` tells those whose text is new.
 * Returns the tags of the pages that look different now: their own, and those whose backlinks these are.
 */
export async function writeLinks(
  tx: Transaction,
  linked: readonly LinkedPage[],
  isNew: (linked: LinkedPage) => boolean,
): Promise<string[]> {
  const changed = linked.flatMap(({ page: { id, content, split, stored }, links }) => {
    const { definitionHtml, html, questions } = renderedLinks(content, split(links));
    const isSame =
      html === stored.html && definitionHtml === stored.definitionHtml && same(questions, stored.questions);
    return isSame ? [] : [{ id, definitionHtml, html, questions }];
  });
  if (changed.length > 0)
    await tx.$executeRaw`
      UPDATE published.term SET "definitionHtml" = new."definitionHtml", html = new.html, questions = new.questions
      FROM jsonb_to_recordset(${JSON.stringify(changed)}::jsonb)
        AS new (id uuid, "definitionHtml" text, html text, questions jsonb)
      WHERE term.id = new.id`;
  await writeWordings(tx, linked, isNew);
  const backlinked = await writeBacklinks(tx, linked);
  return [...changed.map(({ id }) => id), ...backlinked].map(pageTag);
}

async function writeWordings(
  tx: Transaction,
  linked: readonly LinkedPage[],
  isNew: (linked: LinkedPage) => boolean,
): Promise<void> {
  const texts = linked.filter((one) => isNew(one) || one.page.stored.keys === null);
  if (texts.length > 0) {
    const wordings = texts.map(({ page: { id, glossaryId, lines }, keys }) => ({
      termId: id,
      glossaryId,
      grams: gramsIn(lines),
      keys,
    }));
    await tx.$executeRaw`
      INSERT INTO published.wording ("termId", "glossaryId", grams, keys)
      SELECT * FROM jsonb_to_recordset(${JSON.stringify(wordings)}::jsonb)
        AS new ("termId" uuid, "glossaryId" uuid, grams int[], keys text[])
      ON CONFLICT ("termId") DO UPDATE SET grams = excluded.grams, keys = excluded.keys`;
  }
  const others = linked.filter((one) => !texts.includes(one) && !same(one.keys, one.page.stored.keys));
  if (others.length > 0) {
    const held = others.map(({ page, keys }) => ({ termId: page.id, keys }));
    await tx.$executeRaw`
      UPDATE published.wording SET keys = new.keys
      FROM jsonb_to_recordset(${JSON.stringify(held)}::jsonb) AS new ("termId" uuid, keys text[])
      WHERE wording."termId" = new."termId"`;
  }
}
