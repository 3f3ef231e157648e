import 'server-only';
import type { Transaction } from '@/lib/db';
import { type Actor, mayEnter } from '@/lib/workflow/actor';
import { isOpen, type Status } from '@/lib/workflow/status';

type Found = { id: string; status: Status; contentHash: string; contributors: string[] };

/** A term that an import meets: its open and its published revision, and the latest where it has neither. */
export type StandingTerm = { termId: string; open: Found | null; published: Found | null; latest: Found | null };

// An array is one parameter, a list is many, and Postgres takes 32,767 of them: a large import names more terms than that.
const atOnce = 1_000;

/** The terms of the glossary at these slugs. */
export async function listStanding(
  tx: Transaction,
  glossaryId: string,
  slugs: readonly string[],
): Promise<Map<string, StandingTerm>> {
  const found = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM editorial."Term" WHERE "glossaryId" = ${glossaryId}::uuid AND slug = ANY(${storable(slugs)})`;
  const standing = new Map<string, StandingTerm>();
  for (let start = 0; start < found.length; start += atOnce)
    for (const [slug, term] of await readStanding(tx, found.slice(start, start + atOnce))) standing.set(slug, term);
  return standing;
}

async function readStanding(tx: Transaction, found: readonly { id: string }[]): Promise<Map<string, StandingTerm>> {
  const terms = await tx.term.findMany({
    where: { id: { in: found.map(({ id }) => id) } },
    select: {
      id: true,
      slug: true,
      revisions: {
        where: { status: { not: 'SUPERSEDED' } },
        orderBy: { number: 'desc' },
        select: {
          id: true,
          status: true,
          contentHash: true,
          contributors: { select: { user: { select: { name: true } } } },
        },
      },
    },
  });
  return new Map(
    terms.map(({ id, slug, revisions }) => {
      const found = revisions.map(
        (revision): Found => ({
          ...revision,
          contributors: revision.contributors.map(({ user }) => user.name),
        }),
      );
      const open = found.find(({ status }) => isOpen(status)) ?? null;
      const published = found.find(({ status }) => status === 'PUBLISHED') ?? null;
      return [slug, { termId: id, open, published, latest: found[0] ?? null }];
    }),
  );
}

/** The ids of terms in other glossaries, by "glossary/slug"; for an actor only where they may look. */
export async function listForeign(
  tx: Transaction,
  references: readonly string[],
  actor: Actor | null,
): Promise<Map<string, string>> {
  const places = storable(references).flatMap((reference) => {
    const [glossary = '', slug = ''] = reference.split('/');
    return slug ? [{ glossary, slug }] : [];
  });
  if (places.length === 0) return new Map();
  const terms = await tx.$queryRaw<{ id: string; slug: string; glossaryId: string; glossary: string }[]>`
    SELECT term.id, term.slug, glossary.id AS "glossaryId", glossary.slug AS glossary
    FROM unnest(${places.map(({ glossary }) => glossary)}::text[], ${places.map(({ slug }) => slug)}::text[])
      AS place(glossary, slug)
    JOIN editorial."Glossary" AS glossary ON glossary.slug = place.glossary
    JOIN editorial."Term" AS term ON term."glossaryId" = glossary.id AND term.slug = place.slug`;
  const visible = terms.filter(({ glossaryId }) => !actor || mayEnter(actor, glossaryId));
  return new Map(visible.map(({ id, slug, glossary }) => [`${glossary}/${slug}`, id]));
}

/** Those of these slugs that lead to a term which lives elsewhere now. */
export async function listFormerSlugs(
  tx: Transaction,
  glossaryId: string,
  slugs: readonly string[],
): Promise<Set<string>> {
  const redirects = await tx.$queryRaw<{ slug: string }[]>`
    SELECT slug FROM editorial."Redirect" WHERE "glossaryId" = ${glossaryId}::uuid AND slug = ANY(${storable(slugs)})`;
  return new Set(redirects.map(({ slug }) => slug));
}

/** Files may hold NUL, which Postgres takes in no text: nothing is found there. */
const storable = (texts: readonly string[]): string[] => texts.filter((text) => !text.includes('\0'));
