-- Names are compared by similarity as well as by key.
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "editorial";

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "published";

-- CreateEnum
CREATE TYPE "editorial"."Role" AS ENUM ('AUTHOR', 'REVIEWER', 'PUBLISHER', 'ADMIN');

-- CreateEnum
CREATE TYPE "editorial"."OneTimeLinkKind" AS ENUM ('INVITATION', 'RESET');

-- CreateEnum
CREATE TYPE "editorial"."Status" AS ENUM ('DRAFT', 'IN_REVIEW', 'APPROVED', 'SCHEDULED', 'PUBLISHED', 'SUPERSEDED', 'RETURNED', 'RETIRED', 'DISCARDED');

-- CreateEnum
CREATE TYPE "editorial"."Verdict" AS ENUM ('APPROVE', 'REQUEST_CHANGES');

-- CreateTable
CREATE TABLE "editorial"."User" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "title" TEXT NOT NULL DEFAULT '',
    "passwordHash" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "disabledAt" TIMESTAMPTZ(3),

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "editorial"."Membership" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "glossaryId" UUID,
    "role" "editorial"."Role" NOT NULL,

    CONSTRAINT "Membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "editorial"."Session" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastSeenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),
    "browser" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "editorial"."OneTimeLink" (
    "id" UUID NOT NULL,
    "kind" "editorial"."OneTimeLinkKind" NOT NULL,
    "userId" UUID NOT NULL,
    "secretHash" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),

    CONSTRAINT "OneTimeLink_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "editorial"."RateLimit" (
    "key" VARCHAR(255) NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "RateLimit_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "editorial"."Glossary" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "locale" TEXT NOT NULL DEFAULT 'en',
    "approvalsRequired" INTEGER NOT NULL DEFAULT 1,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Glossary_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "editorial"."Topic" (
    "id" UUID NOT NULL,
    "glossaryId" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "Topic_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "editorial"."Term" (
    "id" UUID NOT NULL,
    "glossaryId" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "headword" TEXT NOT NULL,
    "sortKey" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "touchedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "replacementId" UUID,

    CONSTRAINT "Term_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "editorial"."Redirect" (
    "glossaryId" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "termId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Redirect_pkey" PRIMARY KEY ("glossaryId","slug")
);

-- CreateTable
CREATE TABLE "editorial"."Revision" (
    "id" UUID NOT NULL,
    "termId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "status" "editorial"."Status" NOT NULL DEFAULT 'DRAFT',
    "content" JSONB NOT NULL,
    "contentHash" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "approvalsRequired" INTEGER,
    "basedOnId" UUID,
    "imported" BOOLEAN NOT NULL DEFAULT false,
    "createdById" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "savedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "submittedAt" TIMESTAMPTZ(3),
    "decidedAt" TIMESTAMPTZ(3),
    "scheduledFor" TIMESTAMPTZ(3),
    "scheduledById" UUID,
    "publishedAt" TIMESTAMPTZ(3),
    "endedAt" TIMESTAMPTZ(3),
    "confirmedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "editorial"."Contributor" (
    "revisionId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Contributor_pkey" PRIMARY KEY ("revisionId","userId")
);

-- CreateTable
CREATE TABLE "editorial"."Review" (
    "id" UUID NOT NULL,
    "revisionId" UUID NOT NULL,
    "reviewerId" UUID NOT NULL,
    "verdict" "editorial"."Verdict" NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "contentHash" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Review_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "editorial"."Alias" (
    "revisionId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "kind" TEXT NOT NULL,

    CONSTRAINT "Alias_pkey" PRIMARY KEY ("revisionId","position")
);

-- CreateTable
CREATE TABLE "editorial"."Relation" (
    "revisionId" UUID NOT NULL,
    "targetId" UUID NOT NULL,
    "kind" TEXT NOT NULL,

    CONSTRAINT "Relation_pkey" PRIMARY KEY ("revisionId","targetId","kind")
);

-- CreateTable
CREATE TABLE "editorial"."Event" (
    "stream" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "kind" TEXT NOT NULL,
    "actorId" UUID,
    "termId" UUID,
    "revisionId" UUID,
    "note" TEXT NOT NULL DEFAULT '',
    "details" JSONB NOT NULL DEFAULT '{}',
    "previousHash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "Event_pkey" PRIMARY KEY ("stream","sequence")
);

-- CreateTable
CREATE TABLE "published"."glossary" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "locale" TEXT NOT NULL,

    CONSTRAINT "glossary_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "published"."topic" (
    "glossaryId" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "topic_pkey" PRIMARY KEY ("glossaryId","slug")
);

-- CreateTable
CREATE TABLE "published"."term" (
    "id" UUID NOT NULL,
    "revisionId" UUID NOT NULL,
    "revisionNumber" INTEGER NOT NULL,
    "contentHash" TEXT NOT NULL,
    "glossaryId" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "headword" TEXT NOT NULL,
    "sortKey" TEXT NOT NULL,
    "letter" TEXT NOT NULL,
    "definition" TEXT NOT NULL,
    "html" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "contents" JSONB NOT NULL,
    "questions" JSONB NOT NULL,
    "sources" JSONB NOT NULL,
    "names" JSONB NOT NULL,
    "searchDescription" TEXT NOT NULL,
    "deprecation" JSONB,
    "writtenBy" JSONB NOT NULL,
    "reviewedBy" JSONB NOT NULL,
    "firstPublishedAt" TIMESTAMPTZ(3) NOT NULL,
    "modifiedAt" TIMESTAMPTZ(3) NOT NULL,
    "reviewedAt" TIMESTAMPTZ(3),
    "search" tsvector NOT NULL,

    CONSTRAINT "term_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "published"."term_topic" (
    "termId" UUID NOT NULL,
    "glossaryId" UUID NOT NULL,
    "topic" TEXT NOT NULL,

    CONSTRAINT "term_topic_pkey" PRIMARY KEY ("termId","topic")
);

-- CreateTable
CREATE TABLE "published"."name" (
    "termId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "glossaryId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "kind" TEXT NOT NULL,

    CONSTRAINT "name_pkey" PRIMARY KEY ("termId","position")
);

-- CreateTable
CREATE TABLE "published"."link" (
    "fromId" UUID NOT NULL,
    "toId" UUID NOT NULL,
    "kind" TEXT NOT NULL,

    CONSTRAINT "link_pkey" PRIMARY KEY ("fromId","toId","kind")
);

-- CreateTable
CREATE TABLE "published"."address" (
    "glossaryId" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "targetId" UUID,
    "headword" TEXT NOT NULL,

    CONSTRAINT "address_pkey" PRIMARY KEY ("glossaryId","slug")
);

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "editorial"."User"("email");

-- CreateIndex
CREATE INDEX "Membership_glossaryId_idx" ON "editorial"."Membership"("glossaryId");

-- CreateIndex
CREATE INDEX "Session_userId_idx" ON "editorial"."Session"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "OneTimeLink_secretHash_key" ON "editorial"."OneTimeLink"("secretHash");

-- CreateIndex
CREATE INDEX "OneTimeLink_userId_idx" ON "editorial"."OneTimeLink"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "Glossary_slug_key" ON "editorial"."Glossary"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Topic_glossaryId_slug_key" ON "editorial"."Topic"("glossaryId", "slug");

-- CreateIndex
CREATE INDEX "Term_glossaryId_sortKey_id_idx" ON "editorial"."Term"("glossaryId", "sortKey", "id");

-- CreateIndex
CREATE INDEX "Term_sortKey_id_idx" ON "editorial"."Term"("sortKey", "id");

-- CreateIndex
CREATE INDEX "Term_replacementId_idx" ON "editorial"."Term"("replacementId");

-- CreateIndex
CREATE INDEX "Term_headword_trigrams" ON "editorial"."Term" USING GIN ("sortKey" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "Term_touchedAt_id_idx" ON "editorial"."Term"("touchedAt" DESC, "id");

-- CreateIndex
CREATE INDEX "Term_glossaryId_touchedAt_id_idx" ON "editorial"."Term"("glossaryId", "touchedAt" DESC, "id");

-- CreateIndex
CREATE UNIQUE INDEX "Term_glossaryId_slug_key" ON "editorial"."Term"("glossaryId", "slug");

-- CreateIndex
CREATE INDEX "Redirect_termId_idx" ON "editorial"."Redirect"("termId");

-- CreateIndex
CREATE INDEX "Revision_status_savedAt_id_idx" ON "editorial"."Revision"("status", "savedAt", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Revision_termId_number_key" ON "editorial"."Revision"("termId", "number");

-- CreateIndex
CREATE INDEX "Contributor_userId_idx" ON "editorial"."Contributor"("userId");

-- CreateIndex
CREATE INDEX "Review_reviewerId_idx" ON "editorial"."Review"("reviewerId");

-- CreateIndex
CREATE UNIQUE INDEX "Review_revisionId_reviewerId_key" ON "editorial"."Review"("revisionId", "reviewerId");

-- CreateIndex
CREATE INDEX "Alias_key_idx" ON "editorial"."Alias"("key");

-- CreateIndex
CREATE INDEX "Relation_targetId_idx" ON "editorial"."Relation"("targetId");

-- CreateIndex
CREATE INDEX "Event_termId_at_idx" ON "editorial"."Event"("termId", "at");

-- CreateIndex
CREATE INDEX "Event_revisionId_idx" ON "editorial"."Event"("revisionId");

-- CreateIndex
CREATE INDEX "Event_actorId_at_idx" ON "editorial"."Event"("actorId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "glossary_slug_key" ON "published"."glossary"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "term_revisionId_key" ON "published"."term"("revisionId");

-- CreateIndex
CREATE INDEX "term_glossaryId_letter_sortKey_id_idx" ON "published"."term"("glossaryId", "letter", "sortKey", "id");

-- CreateIndex
CREATE INDEX "term_glossaryId_sortKey_id_idx" ON "published"."term"("glossaryId", "sortKey", "id");

-- CreateIndex
CREATE INDEX "term_glossaryId_firstPublishedAt_idx" ON "published"."term"("glossaryId", "firstPublishedAt" DESC);

-- CreateIndex
CREATE INDEX "term_glossaryId_modifiedAt_id_idx" ON "published"."term"("glossaryId", "modifiedAt" DESC, "id");

-- CreateIndex
CREATE INDEX "term_modifiedAt_id_idx" ON "published"."term"("modifiedAt" DESC, "id");

-- CreateIndex
CREATE INDEX "term_search" ON "published"."term" USING GIN ("search");

-- CreateIndex
CREATE UNIQUE INDEX "term_glossaryId_slug_key" ON "published"."term"("glossaryId", "slug");

-- CreateIndex
CREATE INDEX "term_topic_glossaryId_topic_idx" ON "published"."term_topic"("glossaryId", "topic");

-- CreateIndex
CREATE INDEX "name_glossaryId_key_idx" ON "published"."name"("glossaryId", "key");

-- CreateIndex
CREATE INDEX "name_prefix" ON "published"."name"("key" text_pattern_ops);

-- CreateIndex
CREATE INDEX "name_trigrams" ON "published"."name" USING GIN ("key" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "link_toId_idx" ON "published"."link"("toId");

-- CreateIndex
CREATE INDEX "address_targetId_idx" ON "published"."address"("targetId");

-- AddForeignKey
ALTER TABLE "editorial"."Membership" ADD CONSTRAINT "Membership_userId_fkey" FOREIGN KEY ("userId") REFERENCES "editorial"."User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editorial"."Membership" ADD CONSTRAINT "Membership_glossaryId_fkey" FOREIGN KEY ("glossaryId") REFERENCES "editorial"."Glossary"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editorial"."Session" ADD CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "editorial"."User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editorial"."OneTimeLink" ADD CONSTRAINT "OneTimeLink_userId_fkey" FOREIGN KEY ("userId") REFERENCES "editorial"."User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editorial"."Topic" ADD CONSTRAINT "Topic_glossaryId_fkey" FOREIGN KEY ("glossaryId") REFERENCES "editorial"."Glossary"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editorial"."Term" ADD CONSTRAINT "Term_glossaryId_fkey" FOREIGN KEY ("glossaryId") REFERENCES "editorial"."Glossary"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editorial"."Term" ADD CONSTRAINT "Term_replacementId_fkey" FOREIGN KEY ("replacementId") REFERENCES "editorial"."Term"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editorial"."Redirect" ADD CONSTRAINT "Redirect_glossaryId_fkey" FOREIGN KEY ("glossaryId") REFERENCES "editorial"."Glossary"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editorial"."Redirect" ADD CONSTRAINT "Redirect_termId_fkey" FOREIGN KEY ("termId") REFERENCES "editorial"."Term"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editorial"."Revision" ADD CONSTRAINT "Revision_termId_fkey" FOREIGN KEY ("termId") REFERENCES "editorial"."Term"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editorial"."Revision" ADD CONSTRAINT "Revision_basedOnId_fkey" FOREIGN KEY ("basedOnId") REFERENCES "editorial"."Revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editorial"."Contributor" ADD CONSTRAINT "Contributor_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "editorial"."Revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editorial"."Contributor" ADD CONSTRAINT "Contributor_userId_fkey" FOREIGN KEY ("userId") REFERENCES "editorial"."User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editorial"."Review" ADD CONSTRAINT "Review_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "editorial"."Revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editorial"."Review" ADD CONSTRAINT "Review_reviewerId_fkey" FOREIGN KEY ("reviewerId") REFERENCES "editorial"."User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editorial"."Alias" ADD CONSTRAINT "Alias_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "editorial"."Revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editorial"."Relation" ADD CONSTRAINT "Relation_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "editorial"."Revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editorial"."Relation" ADD CONSTRAINT "Relation_targetId_fkey" FOREIGN KEY ("targetId") REFERENCES "editorial"."Term"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editorial"."Event" ADD CONSTRAINT "Event_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "editorial"."User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editorial"."Event" ADD CONSTRAINT "Event_termId_fkey" FOREIGN KEY ("termId") REFERENCES "editorial"."Term"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editorial"."Event" ADD CONSTRAINT "Event_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "editorial"."Revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;



-- ── What Prisma's schema cannot say ─────────────────────────────────────────────────────────────────────────────────

-- A role is held once per glossary, and once for all glossaries.
CREATE UNIQUE INDEX "Membership_held_once" ON "editorial"."Membership" ("userId", "glossaryId", "role") NULLS NOT DISTINCT;

-- A term has at most one open revision and at most one published revision.
CREATE UNIQUE INDEX "Revision_one_open" ON "editorial"."Revision" ("termId")
  WHERE "status" IN ('DRAFT', 'IN_REVIEW', 'APPROVED', 'SCHEDULED');
CREATE UNIQUE INDEX "Revision_one_published" ON "editorial"."Revision" ("termId")
  WHERE "status" = 'PUBLISHED';

-- The studio lists terms by topic; topics are part of a revision's content.
CREATE INDEX "Revision_topics" ON "editorial"."Revision" USING GIN (("content" -> 'topics') jsonb_path_ops)
  WHERE "status" NOT IN ('SUPERSEDED', 'DISCARDED');

-- The piles of the desk, by how long each revision has been where it is.
CREATE INDEX "Revision_waiting" ON "editorial"."Revision" ("status", COALESCE("decidedAt", "submittedAt", "savedAt"), "id")
  WHERE "status" IN ('DRAFT', 'IN_REVIEW', 'RETURNED', 'APPROVED');

-- Events are append-only.
CREATE FUNCTION "editorial"."refuse_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'Events are append-only' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE TRIGGER "Event_append_only" BEFORE UPDATE OR DELETE ON "editorial"."Event"
  FOR EACH ROW EXECUTE FUNCTION "editorial"."refuse_change"();
CREATE TRIGGER "Event_no_truncate" BEFORE TRUNCATE ON "editorial"."Event"
  FOR EACH STATEMENT EXECUTE FUNCTION "editorial"."refuse_change"();

-- The public side reads as this role: SELECT in "published", and nothing anywhere else.
DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'headword_reader') THEN
    CREATE ROLE headword_reader NOLOGIN;
  END IF;
EXCEPTION WHEN duplicate_object OR unique_violation THEN
  NULL; -- another database of this server was migrated at the same moment
END $$;
DO $$
BEGIN
  IF NOT pg_has_role(current_user, 'headword_reader', 'MEMBER') THEN
    EXECUTE format('GRANT headword_reader TO %I', current_user);
  END IF;
END $$;
GRANT USAGE ON SCHEMA "published" TO headword_reader;
GRANT SELECT ON ALL TABLES IN SCHEMA "published" TO headword_reader;
ALTER DEFAULT PRIVILEGES IN SCHEMA "published" GRANT SELECT ON TABLES TO headword_reader;
