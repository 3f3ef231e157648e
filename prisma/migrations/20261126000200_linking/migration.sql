-- CreateEnum
CREATE TYPE "editorial"."Linking" AS ENUM ('ONCE_PER_PAGE', 'ONCE_PER_SECTION', 'ALL', 'NONE');

-- AlterTable
ALTER TABLE "editorial"."Glossary" ADD COLUMN     "linking" "editorial"."Linking" NOT NULL DEFAULT 'ONCE_PER_PAGE',
ADD COLUMN     "linksTo" UUID[] DEFAULT ARRAY[]::UUID[];

-- AlterTable
ALTER TABLE "editorial"."Term" ADD COLUMN     "caseMatters" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "neverLinked" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "editorial"."Relinking" (
    "id" BIGSERIAL NOT NULL,
    "glossaryId" UUID,
    "key" TEXT,
    "termId" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Relinking_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "published"."wording" (
    "termId" UUID NOT NULL,
    "glossaryId" UUID NOT NULL,
    "grams" INTEGER[],
    "keys" TEXT[],

    CONSTRAINT "wording_pkey" PRIMARY KEY ("termId")
);

-- CreateIndex
CREATE INDEX "Relinking_termId_id_idx" ON "editorial"."Relinking"("termId", "id");

-- CreateIndex
CREATE INDEX "wording_grams" ON "published"."wording" USING GIN ("grams");



-- What Prisma cannot say

-- What the public reads of a definition until its page is linked: the definition, escaped as lib/document/html-text.ts does.
ALTER TABLE "published"."term" ADD COLUMN "definitionHtml" TEXT;
UPDATE "published"."term" SET "definitionHtml" =
  replace(replace(replace(replace(replace("definition", '&', '&amp;'), '<', '&lt;'), '>', '&gt;'), '"', '&quot;'), '''', '&#39;');
ALTER TABLE "published"."term" ALTER COLUMN "definitionHtml" SET NOT NULL;

-- The longest name that begins with a word.
CREATE INDEX "name_lead" ON "published"."name" ("glossaryId", split_part("key", ' ', 1), octet_length("key"))
  WHERE "kind" <> 'hidden';

-- Names wait for their pages.
CREATE INDEX "Relinking_names" ON "editorial"."Relinking" ("id") WHERE "termId" IS NULL;

-- Pages that are live already are linked by the first worker that runs.
INSERT INTO "editorial"."Relinking" ("termId") SELECT "id" FROM "published"."term";
