import 'server-only';
import { db } from '@/lib/db';
import { whyNotCounted } from '@/lib/revisions/approvals';
import type { Content } from '@/lib/revisions/content';
import { listWriters } from '@/lib/revisions/writers';
import type { Actor } from '@/lib/workflow/actor';

/** A revision with all its page needs: its term, its people, its reviews and whether they count, what is live. */
export type RevisionView = NonNullable<Awaited<ReturnType<typeof findRevision>>>;

const person = { select: { id: true, name: true } } as const;

/** The revision as its page shows it, or nothing. */
export async function findRevision(id: string) {
  const found = await db.revision.findUnique({
    where: { id },
    include: {
      basedOn: { select: { id: true, number: true } },
      contributors: { orderBy: { at: 'asc' }, select: { user: person } },
      reviews: {
        orderBy: { at: 'asc' },
        include: {
          reviewer: { select: { ...person.select, disabledAt: true, memberships: true } },
        },
      },
      term: {
        include: {
          glossary: { select: { slug: true, name: true, locale: true, approvalsRequired: true } },
          revisions: { where: { status: 'PUBLISHED' }, select: { id: true, number: true } },
        },
      },
    },
  });
  if (!found) return null;
  const writers = await listWriters(db, id);
  const { term, reviews, contributors: written, content, ...revision } = found;
  const contributors = written.map(({ user }) => user);
  const published = term.revisions[0] ?? null;
  return {
    term: {
      id: term.id,
      glossaryId: term.glossaryId,
      glossarySlug: term.glossary.slug,
      glossaryName: term.glossary.name,
      glossaryLocale: term.glossary.locale,
      glossaryApprovalsRequired: term.glossary.approvalsRequired,
      slug: term.slug,
      headword: term.headword,
      replacementId: term.replacementId,
      live: published !== null,
    },
    revision: {
      ...revision,
      content: content as unknown as Content,
      contributors,
      writers,
      reviews: reviews.map(({ reviewer, id: reviewId, ...review }) => {
        const whyNot = whyNotCounted(review, { ...revision, term, writers }, standingNow(reviewer));
        const { reviewerId, verdict, note, at } = review;
        return {
          id: reviewId,
          reviewerId,
          reviewerName: reviewer.name,
          verdict,
          note,
          at,
          counts: whyNot === null,
          whyNot,
        };
      }),
    },
    published,
  };
}

/** The term by its latest revision that was not discarded (the open one, where there is one), or nothing. */
export async function findTerm(id: string): Promise<RevisionView | null> {
  const revisions = await db.revision.findMany({
    where: { termId: id },
    orderBy: { number: 'desc' },
    select: { id: true, status: true },
  });
  const latest = revisions.find(({ status }) => status !== 'DISCARDED') ?? revisions[0];
  return latest ? findRevision(latest.id) : null;
}

/** A revision of a term by its number, or nothing. */
export async function findRevisionByNumber(termId: string, number: number): Promise<RevisionView | null> {
  const place = await db.revision.findUnique({ where: { termId_number: { termId, number } }, select: { id: true } });
  return place && findRevision(place.id);
}

type Reviewer = { id: string; name: string; disabledAt: Date | null; memberships: Actor['grants'] };

const standingNow = ({ id, name, disabledAt, memberships }: Reviewer): ReadonlyMap<string, Actor> =>
  new Map(disabledAt ? [] : [[id, { id, name, grants: memberships }]]);
