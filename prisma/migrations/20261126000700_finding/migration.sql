-- What Prisma cannot say

-- The beginning of a name is looked up in the index alone: two letters are the beginning of thousands of names.
DROP INDEX "published"."name_prefix";
CREATE INDEX "name_prefix" ON "published"."name" ("key" text_pattern_ops)
  INCLUDE ("termId", "glossaryId", "kind", "name");
