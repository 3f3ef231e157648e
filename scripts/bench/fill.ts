import 'server-only';
import { command } from '@/lib/command';
import { db } from '@/lib/db';
import { accepted } from '@/lib/refusal';
import { createTermIn } from '@/lib/revisions/create';
import { publishImported } from '@/lib/revisions/import';
import { addCast, type Cast } from '@/prisma/cast';
import { must } from '@/prisma/must';
import { addGlossary, someContent } from '@/prisma/states';
import { addEditors } from './editors';
import { multiply } from './multiply';
import { openWork } from './open-work';
import { tellEditors } from './tell';

/** The glossary that is measured: its slug, the cast, and the terms with their headwords. */
export type Filled = { slug: string; cast: Cast; terms: { termId: string; slug: string; headword: string }[] };

const firsts = ['Amber', 'Brisk', 'Clear', 'Deep', 'Even', 'Fine', 'Great', 'High', 'Inner', 'Just', 'Keen', 'Light'];
const seconds = ['archive', 'buffer', 'cluster', 'domain', 'engine', 'filter', 'graph', 'handle', 'index', 'journal'];
const words = 'a name for what keeps its place while the parts around it are moved, measured, and put back again'.split(
  ' ',
);

const batch = 25;

/**
 * Fills the database with the cast and one glossary of so many published terms: the first 500 through the importer's
 * commands, the rest as their copies.
 */
export async function fill(count: number): Promise<Filled> {
  const { id, slug } = await addGlossary({ slug: 'measured', name: 'Measured' });
  const cast = await addCast({ id });
  const first = Math.min(count, 500);
  for (let from = 0; from < first; from += batch) await publishBatch(id, from, Math.min(from + batch, first));
  const editors = await addEditors(id, cast);
  if (count > first)
    await db.$transaction(
      async (tx) => {
        await tx.$executeRawUnsafe(`SET LOCAL statement_timeout = 0`);
        await multiply(tx, Math.ceil(count / first) - 1, editors);
        await openWork(tx, count, editors);
        await tellEditors(tx, 500, editors);
      },
      { timeout: 600_000 },
    );
  const found = await db.publishedTerm.findMany({
    select: { id: true, slug: true, headword: true },
    orderBy: [{ firstPublishedAt: 'asc' }, { sortKey: 'asc' }],
  });
  const terms = found.map((term) => ({ termId: term.id, slug: term.slug, headword: term.headword }));
  const isFirst = ({ headword }: { headword: string }) => /^\w+ \w+ \d+$/.test(headword);
  return { slug, cast, terms: [...terms.filter(isFirst), ...terms.filter((term) => !isFirst(term))] };
}

async function publishBatch(glossaryId: string, from: number, to: number): Promise<void> {
  must(
    await command(async (tx) => {
      for (let n = from; n < to; n++)
        must(await publishImported(tx, must(await createTermIn(tx, { glossaryId, content: contentOf(n) }, null))));
      return accepted(undefined);
    }),
  );
}

function contentOf(n: number) {
  const headword = `${firsts[n % 12]} ${seconds[Math.floor(n / 12) % 10]} ${n}`;
  const slug = headword.toLowerCase().replaceAll(' ', '-');
  return someContent({ headword, slug, definition: sentence(n), body: body(n), topics: [`topic-${n % 20}`] });
}

const sentence = (n: number) => `Number ${n}: ${words.slice(n % 7).join(' ')}.`;

const body = (n: number) => ({
  type: 'doc' as const,
  content: ['What it is', 'How it is used', 'What to watch for'].flatMap((heading, section) => [
    { type: 'heading' as const, attrs: { level: 2 as const }, content: [{ type: 'text' as const, text: heading }] },
    ...[1, 2, 3].map((paragraph) => ({
      type: 'paragraph' as const,
      content: [{ type: 'text' as const, text: `${sentence(n + section)} `.repeat(2 + paragraph).trim() }],
    })),
  ]),
});
