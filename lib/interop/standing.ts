import 'server-only';
import type { Transaction } from '@/lib/db';
import { type Actor, mayEnter } from '@/lib/workflow/actor';
import { isOpen, type Status } from '@/lib/workflow/status';

type Found = { id: string; status: Status; contentHash: string; contributors: string[] };

/** A term that an import meets: its open and its published revision, and the latest where it has neither. */
export type StandingTerm = { termId: string; open: Found | null; published: Found | null; latest: Found | null };

/** The terms of the glossary at these slugs. */
export async function listStanding(
  tx: Transaction,
  glossaryId: string,
  slugs: readonly string[],
): Promise<Map<string, StandingTerm>> {
  const terms = await tx.term.findMany({
    where: { glossaryId, slug: { in: [...slugs] } },
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
  const places = references.flatMap((reference) => {
    const [glossary = '', slug = ''] = reference.split('/');
    return slug ? [{ slug, glossary: { slug: glossary } }] : [];
  });
  if (places.length === 0) return new Map();
  const terms = await tx.term.findMany({
    where: { OR: places },
    select: { id: true, slug: true, glossary: { select: { id: true, slug: true } } },
  });
  const visible = terms.filter(({ glossary }) => !actor || mayEnter(actor, glossary.id));
  return new Map(visible.map(({ id, slug, glossary }) => [`${glossary.slug}/${slug}`, id]));
}

/** Those of these slugs that lead to a term which lives elsewhere now. */
export async function listFormerSlugs(
  tx: Transaction,
  glossaryId: string,
  slugs: readonly string[],
): Promise<Set<string>> {
  const redirects = await tx.redirect.findMany({
    where: { glossaryId, slug: { in: [...slugs] } },
    select: { slug: true },
  });
  return new Set(redirects.map(({ slug }) => slug));
}
