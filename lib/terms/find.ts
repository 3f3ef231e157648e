import 'server-only';
import { db } from '@/lib/db';
import { reviewingFrom } from '@/lib/reviewing/list';
import { whyNotCounted } from '@/lib/revisions/approvals';
import type { Content } from '@/lib/revisions/content';
import type { Actor } from '@/lib/workflow/actor';
import { Prisma } from '@/prisma/client/client';
import { selectViews, type ViewRow } from './view-row';

/** A revision with all its pages need: its term, its people, its reviews and whether they count, what is live. */
export type RevisionView = ReturnType<typeof viewOf>;

/** A term by the revision that is shown of it, with the live one beside it where that is another. */
export type TermView = RevisionView & { beside: RevisionView | null };

/** The revision as its page shows it, or nothing. One query. */
export const findRevision = (id: string): Promise<RevisionView | null> => first(Prisma.sql`r.id = ${id}::uuid`);

/** A revision of a term by its number, or nothing. One query. */
export const findRevisionByNumber = (termId: string, number: number): Promise<RevisionView | null> =>
  first(Prisma.sql`r."termId" = ${termId}::uuid AND r.number = ${number}::int`);

/** The term by its latest revision that was not discarded (the open one, where there is one), or nothing. One query. */
export async function findTerm(id: string): Promise<TermView | null> {
  const [shown, beside] = await listViews(Prisma.sql`r."termId" = ${id}::uuid AND (r.status = 'PUBLISHED' OR r.id = (
    SELECT latest.id FROM editorial."Revision" AS latest WHERE latest."termId" = ${id}::uuid
    ORDER BY latest.status = 'DISCARDED', latest.number DESC LIMIT 1))`);
  return shown ? { ...shown, beside: beside ?? null } : null;
}

const first = async (condition: Prisma.Sql): Promise<RevisionView | null> => (await listViews(condition))[0] ?? null;

/** The revisions for which this holds, the latest first. */
async function listViews(condition: Prisma.Sql): Promise<RevisionView[]> {
  const rows = await db.$queryRaw<ViewRow[]>`${selectViews} WHERE ${condition} ORDER BY r.number DESC`;
  return rows.map(viewOf);
}

function viewOf({ term, reviews, reviewing, told, retirement, topics, published, ...revision }: ViewRow) {
  return {
    term,
    topics,
    published,
    retirement,
    /** The latest note that explains where the revision stands. */
    told: told && { ...told, at: new Date(told.at) },
    revision: {
      ...revision,
      content: revision.content as unknown as Content,
      reviewing: reviewingFrom(reviewing),
      reviews: reviews.map((review) => {
        const whyNot = whyNotCounted(review, { ...revision, term }, standingNow(review));
        const { id, reviewerId, reviewerName, verdict, note, at } = review;
        return { id, reviewerId, reviewerName, verdict, note, at: new Date(at), counts: whyNot === null, whyNot };
      }),
    },
  };
}

const standingNow = ({ reviewerId, reviewerName, isActive, grants }: ViewRow['reviews'][number]) =>
  new Map<string, Actor>(isActive ? [[reviewerId, { id: reviewerId, name: reviewerName, grants }]] : []);
