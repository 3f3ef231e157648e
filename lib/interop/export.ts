import 'server-only';
import { db } from '@/lib/db';
import { accepted, type Outcome, refused } from '@/lib/refusal';
import { type Actor, mayEnter } from '@/lib/workflow/actor';
import { collectBundle } from './collect';
import { serialiseCsv } from './csv';
import type { exportFormats } from './forms';
import { serialiseJson } from './json';
import { serialiseMarkdown } from './markdown-files';
import { zip } from './zip';

export type Download = { name: string; type: string; body: Buffer };
type Format = (typeof exportFormats)[number];

/** A glossary as one file to download. Refuses: notFound, also where the actor holds no role in it. Drafts are part of it. */
export async function exportGlossary(slug: string, format: Format, actor: Actor): Promise<Outcome<Download>> {
  const glossary = await db.glossary.findUnique({ where: { slug }, select: { id: true } });
  const bundle = glossary && mayEnter(actor, glossary.id) ? await collectBundle(slug, actor) : null;
  if (!bundle) return refused('notFound');
  switch (format) {
    case 'json':
      return accepted({ name: `${slug}.json`, type: 'application/json', body: Buffer.from(serialiseJson(bundle)) });
    case 'csv':
      return accepted({
        name: `${slug}.csv`,
        type: 'text/csv; charset=utf-8',
        body: Buffer.from(serialiseCsv(bundle)),
      });
    case 'markdown':
      return accepted({ name: `${slug}.zip`, type: 'application/zip', body: zip(serialiseMarkdown(bundle)) });
  }
}
