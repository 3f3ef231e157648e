-- AlterTable
ALTER TABLE "editorial"."Mail" ADD COLUMN     "leadId" UUID;

-- CreateTable
CREATE TABLE "editorial"."OfferWords" (
    "hash" TEXT NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "OfferWords_pkey" PRIMARY KEY ("hash")
);

-- CreateTable
CREATE TABLE "editorial"."Lead" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "page" TEXT NOT NULL,
    "wordsHash" TEXT NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL,
    "secretHash" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "confirmedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Lead_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Mail_leadId_idx" ON "editorial"."Mail"("leadId");

-- CreateIndex
CREATE UNIQUE INDEX "Lead_email_key" ON "editorial"."Lead"("email");

-- CreateIndex
CREATE UNIQUE INDEX "Lead_secretHash_key" ON "editorial"."Lead"("secretHash");

-- CreateIndex
CREATE INDEX "Lead_wordsHash_idx" ON "editorial"."Lead"("wordsHash");

-- CreateIndex
CREATE INDEX "Lead_askedAt_idx" ON "editorial"."Lead"("askedAt");

-- AddForeignKey
ALTER TABLE "editorial"."Mail" ADD CONSTRAINT "Mail_leadId_fkey" FOREIGN KEY ("leadId") REFERENCES "editorial"."Lead"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editorial"."Lead" ADD CONSTRAINT "Lead_wordsHash_fkey" FOREIGN KEY ("wordsHash") REFERENCES "editorial"."OfferWords"("hash") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ── What Prisma's schema cannot say ─────────────────────────────────────────────────────────────────────────────────

ALTER TABLE "editorial"."Lead" ADD CONSTRAINT "Lead_confirmed_in_time"
  CHECK ("confirmedAt" >= "askedAt" AND "confirmedAt" <= "expiresAt");

ALTER TABLE "editorial"."Mail" ADD CONSTRAINT "Mail_to_one" CHECK ("userId" IS NULL OR "leadId" IS NULL);

CREATE INDEX "Lead_pending" ON "editorial"."Lead" ("expiresAt") WHERE "confirmedAt" IS NULL;
