-- CreateEnum
CREATE TYPE "editorial"."ProposalKind" AS ENUM ('TERM', 'CHANGE');

-- CreateEnum
CREATE TYPE "editorial"."ProposalState" AS ENUM ('OPEN', 'TAKEN', 'DECLINED', 'MERGED');

-- CreateTable
CREATE TABLE "editorial"."UnansweredSearch" (
    "id" UUID NOT NULL,
    "glossaryId" UUID,
    "key" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "days" INTEGER NOT NULL DEFAULT 1,
    "firstOn" DATE NOT NULL,
    "lastOn" DATE NOT NULL,
    "handledAt" TIMESTAMPTZ(3),
    "termId" UUID,

    CONSTRAINT "UnansweredSearch_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "editorial"."Proposal" (
    "id" UUID NOT NULL,
    "kind" "editorial"."ProposalKind" NOT NULL,
    "glossaryId" UUID NOT NULL,
    "termId" UUID,
    "words" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "source" TEXT NOT NULL DEFAULT '',
    "others" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "times" INTEGER NOT NULL DEFAULT 1,
    "state" "editorial"."ProposalState" NOT NULL DEFAULT 'OPEN',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decidedAt" TIMESTAMPTZ(3),
    "decidedById" UUID,
    "reason" TEXT NOT NULL DEFAULT '',
    "shown" BOOLEAN NOT NULL DEFAULT false,
    "duplicateOfId" UUID,

    CONSTRAINT "Proposal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "editorial"."ProposalAddress" (
    "proposalId" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ProposalAddress_pkey" PRIMARY KEY ("proposalId","email")
);

-- CreateTable
CREATE TABLE "editorial"."Helpfulness" (
    "revisionId" UUID NOT NULL,
    "termId" UUID NOT NULL,
    "yes" INTEGER NOT NULL DEFAULT 0,
    "no" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Helpfulness_pkey" PRIMARY KEY ("revisionId")
);

-- CreateIndex
CREATE INDEX "UnansweredSearch_days_lastOn_id_idx" ON "editorial"."UnansweredSearch"("days" DESC, "lastOn" DESC, "id");

-- CreateIndex
CREATE INDEX "UnansweredSearch_termId_idx" ON "editorial"."UnansweredSearch"("termId");

-- CreateIndex
CREATE INDEX "Proposal_state_id_idx" ON "editorial"."Proposal"("state", "id");

-- CreateIndex
CREATE INDEX "Proposal_glossaryId_key_idx" ON "editorial"."Proposal"("glossaryId", "key");

-- CreateIndex
CREATE INDEX "Proposal_termId_idx" ON "editorial"."Proposal"("termId");

-- CreateIndex
CREATE INDEX "Proposal_decidedById_idx" ON "editorial"."Proposal"("decidedById");

-- CreateIndex
CREATE INDEX "Proposal_duplicateOfId_idx" ON "editorial"."Proposal"("duplicateOfId");

-- CreateIndex
CREATE INDEX "Proposal_key_trigrams" ON "editorial"."Proposal" USING GIN ("key" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "ProposalAddress_createdAt_idx" ON "editorial"."ProposalAddress"("createdAt");

-- CreateIndex
CREATE INDEX "Helpfulness_termId_idx" ON "editorial"."Helpfulness"("termId");

-- AddForeignKey
ALTER TABLE "editorial"."UnansweredSearch" ADD CONSTRAINT "UnansweredSearch_glossaryId_fkey" FOREIGN KEY ("glossaryId") REFERENCES "editorial"."Glossary"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editorial"."UnansweredSearch" ADD CONSTRAINT "UnansweredSearch_termId_fkey" FOREIGN KEY ("termId") REFERENCES "editorial"."Term"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editorial"."Proposal" ADD CONSTRAINT "Proposal_glossaryId_fkey" FOREIGN KEY ("glossaryId") REFERENCES "editorial"."Glossary"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editorial"."Proposal" ADD CONSTRAINT "Proposal_termId_fkey" FOREIGN KEY ("termId") REFERENCES "editorial"."Term"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editorial"."Proposal" ADD CONSTRAINT "Proposal_decidedById_fkey" FOREIGN KEY ("decidedById") REFERENCES "editorial"."User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editorial"."Proposal" ADD CONSTRAINT "Proposal_duplicateOfId_fkey" FOREIGN KEY ("duplicateOfId") REFERENCES "editorial"."Proposal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editorial"."ProposalAddress" ADD CONSTRAINT "ProposalAddress_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "editorial"."Proposal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editorial"."Helpfulness" ADD CONSTRAINT "Helpfulness_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "editorial"."Revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editorial"."Helpfulness" ADD CONSTRAINT "Helpfulness_termId_fkey" FOREIGN KEY ("termId") REFERENCES "editorial"."Term"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ── What Prisma's schema cannot say ─────────────────────────────────────────────────────────────────────────────────

-- The same words in the same place are one row; "everywhere" is a place.
CREATE UNIQUE INDEX "UnansweredSearch_once" ON "editorial"."UnansweredSearch" ("glossaryId", "key") NULLS NOT DISTINCT;
ALTER TABLE "editorial"."UnansweredSearch" ADD CONSTRAINT "UnansweredSearch_short"
  CHECK (char_length(key) BETWEEN 1 AND 160 AND char_length(words) BETWEEN 1 AND 80);

-- The same proposal is open once.
CREATE UNIQUE INDEX "Proposal_open_once" ON "editorial"."Proposal" ("glossaryId", "kind", "termId", "key")
  NULLS NOT DISTINCT WHERE state = 'OPEN';

-- Public pages read as headword_reader, which sees nothing of this. This function is all it may do: count words that were
-- not found, once a day and place, in a table that does not grow beyond 5,000 rows.
CREATE FUNCTION "published"."count_unanswered"(asked_glossary uuid, asked_key text, asked_words text) RETURNS void
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  INSERT INTO editorial."UnansweredSearch" AS known (id, "glossaryId", key, words, "firstOn", "lastOn")
  SELECT gen_random_uuid(), asked_glossary, asked_key, asked_words, today, today
  FROM (SELECT (clock_timestamp() AT TIME ZONE 'UTC')::date) AS clock(today)
  WHERE (SELECT count(*) FROM editorial."UnansweredSearch") < 5000 OR EXISTS (
    SELECT FROM editorial."UnansweredSearch"
    WHERE "glossaryId" IS NOT DISTINCT FROM asked_glossary AND key = asked_key)
  ON CONFLICT ("glossaryId", key) DO UPDATE SET days = known.days + 1, "lastOn" = excluded."lastOn"
  WHERE known."lastOn" < excluded."lastOn" AND known."handledAt" IS NULL
$$;
REVOKE ALL ON FUNCTION "published"."count_unanswered"(uuid, text, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION "published"."count_unanswered"(uuid, text, text) TO headword_reader;
