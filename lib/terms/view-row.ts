import 'server-only';
import { type LastNote, lastNoteOfR } from '@/lib/events/last-note';
import { type Reviewing, reviewingOfR } from '@/lib/reviewing/list';
import { writersOf } from '@/lib/revisions/writers';
import type { Grant } from '@/lib/workflow/actor';
import { Prisma, type Review, type Revision } from '@/prisma/client/client';
import { type Retirement, retirementOfT } from './retirement';

type Person = { id: string; name: string };
type Numbered = { id: string; number: number };

/** A revision with all that its page shows; instants of what is around it are text. */
export type ViewRow = Revision & {
  term: {
    id: string;
    glossaryId: string;
    glossarySlug: string;
    glossaryName: string;
    glossaryLocale: string;
    /** Whether there is a glossary in another language, and so anything to translate from. */
    hasOtherLanguage: boolean;
    glossaryApprovalsRequired: number;
    slug: string;
    headword: string;
    replacementId: string | null;
    neverLinked: boolean;
    caseMatters: boolean;
    live: boolean;
  };
  basedOn: Numbered | null;
  published: Numbered | null;
  contributors: Person[];
  writers: Person[];
  reviews: GivenReview[];
  reviewing: Reviewing<string>;
  told: LastNote<string> | null;
  retirement: Retirement | null;
  topics: { slug: string; name: string }[];
};

/** A review, and what its reviewer may do now. */
type GivenReview = Pick<Review, 'id' | 'reviewerId' | 'verdict' | 'note' | 'contentHash'> & {
  at: string;
  reviewerName: string;
  isActive: boolean;
  grants: Grant[];
};

/** SQL: one JSON value a row of these, in this order; empty, where there are none. */
const all = (value: Prisma.Sql, rows: Prisma.Sql, order = Prisma.empty): Prisma.Sql =>
  Prisma.sql`coalesce((SELECT json_agg(${value} ${order}) FROM ${rows}), '[]')`;

const person = Prisma.sql`json_build_object('id', person.id, 'name', person.name)`;

const term = Prisma.sql`json_build_object('id', t.id, 'glossaryId', t."glossaryId", 'glossarySlug', g.slug,
  'glossaryName', g.name, 'glossaryLocale', g.locale,
  'hasOtherLanguage', EXISTS (SELECT FROM editorial."Glossary" AS other WHERE other.locale <> g.locale), 'glossaryApprovalsRequired', g."approvalsRequired", 'slug', t.slug,
  'headword', t.headword, 'replacementId', t."replacementId", 'neverLinked', t."neverLinked",
  'caseMatters', t."caseMatters", 'live', live.id IS NOT NULL)`;

const contributors = all(
  person,
  Prisma.sql`editorial."Contributor" AS contributor JOIN editorial."User" AS person ON person.id = contributor."userId"
    WHERE contributor."revisionId" = r.id`,
  Prisma.sql`ORDER BY contributor.at`,
);

const writers = all(
  person,
  Prisma.sql`${Prisma.raw(writersOf('r'))} AS writer JOIN editorial."User" AS person ON person.id = writer."userId"`,
  Prisma.sql`ORDER BY writer.at, person.id`,
);

const grants = all(
  Prisma.sql`json_build_object('role', held.role, 'glossaryId', held."glossaryId")`,
  Prisma.sql`editorial."Membership" AS held WHERE held."userId" = person.id`,
);

const reviews = all(
  Prisma.sql`json_build_object('id', review.id, 'reviewerId', person.id, 'reviewerName', person.name,
    'isActive', person."disabledAt" IS NULL, 'grants', ${grants}, 'verdict', review.verdict, 'note', review.note,
    'contentHash', review."contentHash", 'at', review.at)`,
  Prisma.sql`editorial."Review" AS review JOIN editorial."User" AS person ON person.id = review."reviewerId"
    WHERE review."revisionId" = r.id`,
  Prisma.sql`ORDER BY review.at`,
);

const topics = all(
  Prisma.sql`json_build_object('slug', topic.slug, 'name', topic.name)`,
  Prisma.sql`editorial."Topic" AS topic WHERE topic."glossaryId" = g.id`,
  Prisma.sql`ORDER BY topic.name`,
);

/** SQL to begin a query with: revisions `r` as `ViewRow`, all of them. */
export const selectViews: Prisma.Sql = Prisma.sql`
  SELECT r.*, ${term} AS term, ${contributors} AS contributors, ${writers} AS writers, ${reviews} AS reviews,
    ${reviewingOfR} AS reviewing, ${lastNoteOfR} AS told, ${retirementOfT} AS retirement, ${topics} AS topics,
    CASE WHEN base.id IS NOT NULL THEN json_build_object('id', base.id, 'number', base.number) END AS "basedOn",
    CASE WHEN live.id IS NOT NULL THEN json_build_object('id', live.id, 'number', live.number) END AS published
  FROM editorial."Revision" AS r JOIN editorial."Term" AS t ON t.id = r."termId"
  JOIN editorial."Glossary" AS g ON g.id = t."glossaryId"
  LEFT JOIN editorial."Revision" AS base ON base.id = r."basedOnId"
  LEFT JOIN editorial."Revision" AS live ON live."termId" = t.id AND live.status = 'PUBLISHED'`;
