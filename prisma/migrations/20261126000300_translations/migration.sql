-- CreateTable
CREATE TABLE "editorial"."Translation" (
    "termId" UUID NOT NULL,
    "originalId" UUID NOT NULL,
    "pairedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Translation_pkey" PRIMARY KEY ("termId")
);

-- CreateTable
CREATE TABLE "published"."translation" (
    "termId" UUID NOT NULL,
    "originalId" UUID NOT NULL,
    "upToDateAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "translation_pkey" PRIMARY KEY ("termId")
);

-- CreateIndex
CREATE INDEX "Translation_originalId_idx" ON "editorial"."Translation"("originalId");

-- CreateIndex
CREATE INDEX "translation_originalId_idx" ON "published"."translation"("originalId");

-- AddForeignKey
ALTER TABLE "editorial"."Translation" ADD CONSTRAINT "Translation_termId_fkey" FOREIGN KEY ("termId") REFERENCES "editorial"."Term"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editorial"."Translation" ADD CONSTRAINT "Translation_originalId_fkey" FOREIGN KEY ("originalId") REFERENCES "editorial"."Term"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ── What Prisma's schema cannot say ─────────────────────────────────────────────────────────────────────────────────

ALTER TABLE "editorial"."Translation" ADD CONSTRAINT "Translation_of_another" CHECK ("termId" <> "originalId");

-- Comparison keys bring together letters that look alike, and kinds of kana (lib/text/fold-scripts.ts): those stored so far.
CREATE FUNCTION pg_temp.fold_scripts(key text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT normalize(translate(
    regexp_replace(key, U&'[\064B-\0652\0670]', '', 'g'),
    'كيىهة' || (SELECT string_agg(chr(code), '' ORDER BY code) FROM generate_series(x'30A1'::int, x'30F6'::int) AS code),
    'کییہۃ' || (SELECT string_agg(chr(code - 96), '' ORDER BY code) FROM generate_series(x'30A1'::int, x'30F6'::int) AS code)
  ), NFC)
$$;
UPDATE "editorial"."Term" SET "sortKey" = pg_temp.fold_scripts("sortKey") WHERE "sortKey" <> pg_temp.fold_scripts("sortKey");
UPDATE "editorial"."Alias" SET key = pg_temp.fold_scripts(key) WHERE key <> pg_temp.fold_scripts(key);
UPDATE "published"."term" SET "sortKey" = pg_temp.fold_scripts("sortKey") WHERE "sortKey" <> pg_temp.fold_scripts("sortKey");
UPDATE "published"."name" SET key = pg_temp.fold_scripts(key) WHERE key <> pg_temp.fold_scripts(key);
