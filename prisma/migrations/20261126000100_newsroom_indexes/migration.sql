-- CreateIndex
CREATE INDEX "Contributor_userId_revisionId_idx" ON "editorial"."Contributor"("userId", "revisionId");

-- DropIndex
DROP INDEX "editorial"."Contributor_userId_idx";

-- DropIndex
DROP INDEX "editorial"."Revision_status_savedAt_id_idx";

-- CreateIndex
CREATE INDEX "Revision_status_termId_idx" ON "editorial"."Revision"("status", "termId");

-- CreateIndex
CREATE INDEX "Revision_id_termId_idx" ON "editorial"."Revision"("id", "termId");



-- What Prisma cannot say

-- Of each term, the revisions that can say where it stands while there are any.
CREATE INDEX "Revision_ahead" ON "editorial"."Revision" ("termId", "number")
  WHERE "status" NOT IN ('SUPERSEDED', 'DISCARDED');
