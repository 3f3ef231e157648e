import 'server-only';
import { command } from '@/lib/command';
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

/** Fills the database with the cast and one glossary of so many published terms, through the importer's commands. */
export async function fill(count: number): Promise<Filled> {
  const glossary = await addGlossary({ slug: 'measured', name: 'Measured' });
  const cast = await addCast(glossary);
  const terms: Filled['terms'] = [];
  const batch = 250;
  for (let from = 0; from < count; from += batch)
    must(
      await command(
        async (tx) => {
          for (let n = from; n < Math.min(from + batch, count); n++) {
            const headword = `${firsts[n % 12]} ${seconds[Math.floor(n / 12) % 10]} ${n}`;
            const content = someContent({
              headword,
              definition: sentence(n),
              body: body(n),
              topics: [`topic-${n % 20}`],
            });
            const created = must(await createTermIn(tx, { glossaryId: glossary.id, content }, null));
            must(await publishImported(tx, created));
            terms.push({ termId: created.termId, slug: headword.toLowerCase().replaceAll(' ', '-'), headword });
          }
          return { ok: true, value: undefined };
        },
        { timeout: 300_000 },
      ),
    );
  return { slug: glossary.slug, cast, terms };
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
