-- CreateTable
CREATE TABLE "published"."change" (
    "termId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL,
    "parts" TEXT[],

    CONSTRAINT "change_pkey" PRIMARY KEY ("termId","number")
);

-- CreateIndex
CREATE INDEX "term_day" ON "published"."term"("contentHash") WHERE deprecation IS NULL;

-- ── What Prisma's schema cannot say ─────────────────────────────────────────────────────────────────────────────────

-- Of what is live already, as lib/published/project-changes.ts writes it from now on.
INSERT INTO "published"."change" ("termId", "number", "publishedAt", "parts")
SELECT made."termId", made.number, made."publishedAt", ARRAY(
  SELECT part.key FROM jsonb_each(made.content) AS part
  WHERE part.value IS DISTINCT FROM made.before -> part.key ORDER BY part.key
)
FROM (
  SELECT "termId", number, "publishedAt", content,
    lag(content) OVER (PARTITION BY "termId" ORDER BY "publishedAt", number) AS before
  FROM "editorial"."Revision" WHERE "publishedAt" IS NOT NULL
) AS made
JOIN "published"."term" AS term ON term.id = made."termId";
