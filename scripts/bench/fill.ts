import 'server-only';
import { command } from '@/lib/command';
import { accepted } from '@/lib/refusal';
import { createTermIn } from '@/lib/revisions/create';
import { publishImported } from '@/lib/revisions/import';
import { addCast, type Cast } from '@/prisma/cast';
import { must } from '@/prisma/must';
import { addGlossary, someContent } from '@/prisma/states';

/** The glossary that is measured: its slug, the cast, and the terms with their headwords. */
export type Filled = { slug: string; cast: Cast; terms: { termId: string; slug: string; headword: string }[] };

const firsts = ['Amber', 'Brisk', 'Clear', 'Deep', 'Even', 'Fine', 'Great', 'High', 'Inner', 'Just', 'Keen', 'Light'];
const seconds = ['archive', 'buffer', 'cluster', 'domain', 'engine', 'filter', 'graph', 'handle', 'index', 'journal'];
const words = 'a name for what keeps its place while the parts around it are moved, measured, and put back again'.split(
  ' ',
);

// A publication locks its glossary's topics until it commits: short batches, so that the lanes seldom wait.
const lanes = 3;
const batch = 5;

/** Fills the database with the cast and one glossary of so many published terms, through the importer's commands. */
export async function fill(count: number): Promise<Filled> {
  const { id, slug } = await addGlossary({ slug: 'measured', name: 'Measured' });
  const cast = await addCast({ id });
  const terms: Filled['terms'] = new Array(count);
  await Promise.all(Array.from({ length: lanes }, (_, lane) => fillLane(id, lane, terms)));
  return { slug, cast, terms };
}

async function fillLane(glossaryId: string, lane: number, terms: Filled['terms']): Promise<void> {
  for (let from = lane; from < terms.length; from += lanes * batch)
    must(
      await command(async (tx) => {
        for (let n = from; n < Math.min(from + lanes * batch, terms.length); n += lanes) {
          const content = contentOf(n);
          const created = must(await createTermIn(tx, { glossaryId, content }, null));
          must(await publishImported(tx, created));
          terms[n] = { termId: created.termId, slug: content.slug, headword: content.headword };
        }
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
