-- CreateTable
CREATE TABLE "editorial"."SiteVersion" (
    "number" INTEGER NOT NULL,
    "settings" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "byId" UUID,
    "restoredFrom" INTEGER,

    CONSTRAINT "SiteVersion_pkey" PRIMARY KEY ("number")
);

-- CreateTable
CREATE TABLE "editorial"."SiteLogo" (
    "name" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "byId" UUID,

    CONSTRAINT "SiteLogo_pkey" PRIMARY KEY ("name")
);

-- CreateTable
CREATE TABLE "published"."site" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "number" INTEGER NOT NULL,
    "settings" JSONB NOT NULL,

    CONSTRAINT "site_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "published"."logo" (
    "name" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "logo_pkey" PRIMARY KEY ("name")
);

-- CreateIndex
CREATE INDEX "SiteVersion_byId_idx" ON "editorial"."SiteVersion"("byId");

-- CreateIndex
CREATE INDEX "SiteLogo_byId_idx" ON "editorial"."SiteLogo"("byId");

-- AddForeignKey
ALTER TABLE "editorial"."SiteVersion" ADD CONSTRAINT "SiteVersion_byId_fkey" FOREIGN KEY ("byId") REFERENCES "editorial"."User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editorial"."SiteLogo" ADD CONSTRAINT "SiteLogo_byId_fkey" FOREIGN KEY ("byId") REFERENCES "editorial"."User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ── What Prisma's schema cannot say ─────────────────────────────────────────────────────────────────────────────────

ALTER TABLE "published"."site" ADD CONSTRAINT "site_one_row" CHECK ("id" = 1);

CREATE FUNCTION "editorial"."refuse_site_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'Versions of the site are append-only' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE TRIGGER "SiteVersion_append_only" BEFORE UPDATE OR DELETE ON "editorial"."SiteVersion"
  FOR EACH ROW EXECUTE FUNCTION "editorial"."refuse_site_change"();
CREATE TRIGGER "SiteVersion_no_truncate" BEFORE TRUNCATE ON "editorial"."SiteVersion"
  FOR EACH STATEMENT EXECUTE FUNCTION "editorial"."refuse_site_change"();
