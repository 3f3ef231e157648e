-- CreateEnum
CREATE TYPE "editorial"."Asking" AS ENUM ('NOBODY', 'BY_TOPIC', 'EVERYONE');

-- CreateEnum
CREATE TYPE "editorial"."ScheduleKind" AS ENUM ('PUBLISH', 'RETIRE');

-- CreateEnum
CREATE TYPE "editorial"."SuggestionState" AS ENUM ('PENDING', 'TAKEN', 'DECLINED');

-- CreateEnum
CREATE TYPE "editorial"."Delivery" AS ENUM ('AT_ONCE', 'DAILY', 'NEVER');

-- AlterTable
ALTER TABLE "editorial"."Glossary" ADD COLUMN     "asking" "editorial"."Asking" NOT NULL DEFAULT 'EVERYONE',
ADD COLUMN     "openThreadsBlock" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "publishersMaySendBack" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "reviewInterval" INTEGER;

-- AlterTable
ALTER TABLE "editorial"."Revision" ADD COLUMN     "openThreadsBlock" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "overdueToldAt" TIMESTAMPTZ(3),
ADD COLUMN     "publishersMaySendBack" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "reviewDueAt" TIMESTAMPTZ(3),
ADD COLUMN     "reviewInterval" INTEGER;

-- CreateTable
CREATE TABLE "editorial"."TopicReviewer" (
    "topicId" UUID NOT NULL,
    "userId" UUID NOT NULL,

    CONSTRAINT "TopicReviewer_pkey" PRIMARY KEY ("topicId","userId")
);

-- CreateTable
CREATE TABLE "editorial"."Site" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "timeZone" TEXT NOT NULL DEFAULT 'UTC',
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Site_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "editorial"."ReviewRequest" (
    "revisionId" UUID NOT NULL,
    "reviewerId" UUID NOT NULL,
    "askedById" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ReviewRequest_pkey" PRIMARY KEY ("revisionId","reviewerId")
);

-- CreateTable
CREATE TABLE "editorial"."ReviewClaim" (
    "revisionId" UUID NOT NULL,
    "reviewerId" UUID NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ReviewClaim_pkey" PRIMARY KEY ("revisionId","reviewerId")
);

-- CreateTable
CREATE TABLE "editorial"."Schedule" (
    "id" UUID NOT NULL,
    "kind" "editorial"."ScheduleKind" NOT NULL,
    "termId" UUID NOT NULL,
    "revisionId" UUID,
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "byId" UUID NOT NULL,
    "replacementId" UUID,
    "note" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "doneAt" TIMESTAMPTZ(3),
    "cancelledAt" TIMESTAMPTZ(3),
    "heldAt" TIMESTAMPTZ(3),
    "refusal" JSONB,

    CONSTRAINT "Schedule_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "editorial"."Thread" (
    "id" UUID NOT NULL,
    "termId" UUID NOT NULL,
    "revisionId" UUID NOT NULL,
    "field" TEXT NOT NULL DEFAULT '',
    "quote" JSONB,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID,
    "guestName" TEXT NOT NULL DEFAULT '',
    "previewLinkId" UUID,
    "resolvedAt" TIMESTAMPTZ(3),
    "resolvedById" UUID,

    CONSTRAINT "Thread_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "editorial"."Comment" (
    "id" UUID NOT NULL,
    "threadId" UUID NOT NULL,
    "authorId" UUID,
    "guestName" TEXT NOT NULL DEFAULT '',
    "text" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Comment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "editorial"."Mention" (
    "commentId" UUID NOT NULL,
    "userId" UUID NOT NULL,

    CONSTRAINT "Mention_pkey" PRIMARY KEY ("commentId","userId")
);

-- CreateTable
CREATE TABLE "editorial"."Suggestion" (
    "threadId" UUID NOT NULL,
    "replacement" TEXT NOT NULL,
    "state" "editorial"."SuggestionState" NOT NULL DEFAULT 'PENDING',
    "decidedAt" TIMESTAMPTZ(3),
    "decidedById" UUID,

    CONSTRAINT "Suggestion_pkey" PRIMARY KEY ("threadId")
);

-- CreateTable
CREATE TABLE "editorial"."PreviewLink" (
    "id" UUID NOT NULL,
    "revisionId" UUID NOT NULL,
    "secretHash" TEXT NOT NULL,
    "label" TEXT NOT NULL DEFAULT '',
    "allowsComments" BOOLEAN NOT NULL DEFAULT false,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "revokedAt" TIMESTAMPTZ(3),
    "openings" INTEGER NOT NULL DEFAULT 0,
    "lastOpenedAt" TIMESTAMPTZ(3),

    CONSTRAINT "PreviewLink_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE UNLOGGED TABLE "editorial"."Presence" (
    "tab" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "termId" UUID NOT NULL,
    "field" TEXT NOT NULL DEFAULT '',
    "seenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Presence_pkey" PRIMARY KEY ("tab")
);

-- CreateTable
CREATE TABLE "editorial"."Notification" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actorId" UUID,
    "termId" UUID,
    "revisionId" UUID,
    "threadId" UUID,
    "details" JSONB NOT NULL DEFAULT '{}',
    "readAt" TIMESTAMPTZ(3),
    "delivery" "editorial"."Delivery" NOT NULL,
    "mailedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Notification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "editorial"."NotificationChoice" (
    "userId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "delivery" "editorial"."Delivery" NOT NULL,

    CONSTRAINT "NotificationChoice_pkey" PRIMARY KEY ("userId","kind")
);

-- CreateTable
CREATE TABLE "editorial"."Mail" (
    "id" UUID NOT NULL,
    "userId" UUID,
    "to" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "html" TEXT NOT NULL,
    "headers" JSONB NOT NULL DEFAULT '{}',
    "hasSecret" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "dueAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "problem" TEXT NOT NULL DEFAULT '',
    "sentAt" TIMESTAMPTZ(3),
    "givenUpAt" TIMESTAMPTZ(3),

    CONSTRAINT "Mail_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "TopicReviewer_userId_idx" ON "editorial"."TopicReviewer"("userId");

-- CreateIndex
CREATE INDEX "ReviewRequest_reviewerId_idx" ON "editorial"."ReviewRequest"("reviewerId");

-- CreateIndex
CREATE INDEX "ReviewClaim_reviewerId_idx" ON "editorial"."ReviewClaim"("reviewerId");

-- CreateIndex
CREATE INDEX "Schedule_dueAt_id_idx" ON "editorial"."Schedule"("dueAt", "id");

-- CreateIndex
CREATE INDEX "Schedule_revisionId_idx" ON "editorial"."Schedule"("revisionId");

-- CreateIndex
CREATE INDEX "Schedule_replacementId_idx" ON "editorial"."Schedule"("replacementId");

-- CreateIndex
CREATE INDEX "Thread_termId_id_idx" ON "editorial"."Thread"("termId", "id");

-- CreateIndex
CREATE INDEX "Thread_revisionId_idx" ON "editorial"."Thread"("revisionId");

-- CreateIndex
CREATE INDEX "Thread_previewLinkId_idx" ON "editorial"."Thread"("previewLinkId");

-- CreateIndex
CREATE INDEX "Comment_threadId_id_idx" ON "editorial"."Comment"("threadId", "id");

-- CreateIndex
CREATE INDEX "Mention_userId_idx" ON "editorial"."Mention"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "PreviewLink_secretHash_key" ON "editorial"."PreviewLink"("secretHash");

-- CreateIndex
CREATE INDEX "PreviewLink_revisionId_idx" ON "editorial"."PreviewLink"("revisionId");

-- CreateIndex
CREATE INDEX "Presence_termId_idx" ON "editorial"."Presence"("termId");

-- CreateIndex
CREATE INDEX "Presence_seenAt_idx" ON "editorial"."Presence"("seenAt");

-- CreateIndex
CREATE INDEX "Notification_userId_id_idx" ON "editorial"."Notification"("userId", "id" DESC);

-- CreateIndex
CREATE INDEX "Mail_createdAt_id_idx" ON "editorial"."Mail"("createdAt" DESC, "id");

-- CreateIndex
CREATE INDEX "Mail_userId_idx" ON "editorial"."Mail"("userId");

-- AddForeignKey
ALTER TABLE "editorial"."TopicReviewer" ADD CONSTRAINT "TopicReviewer_topicId_fkey" FOREIGN KEY ("topicId") REFERENCES "editorial"."Topic"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editorial"."TopicReviewer" ADD CONSTRAINT "TopicReviewer_userId_fkey" FOREIGN KEY ("userId") REFERENCES "editorial"."User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editorial"."ReviewRequest" ADD CONSTRAINT "ReviewRequest_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "editorial"."Revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editorial"."ReviewRequest" ADD CONSTRAINT "ReviewRequest_reviewerId_fkey" FOREIGN KEY ("reviewerId") REFERENCES "editorial"."User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editorial"."ReviewClaim" ADD CONSTRAINT "ReviewClaim_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "editorial"."Revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editorial"."ReviewClaim" ADD CONSTRAINT "ReviewClaim_reviewerId_fkey" FOREIGN KEY ("reviewerId") REFERENCES "editorial"."User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editorial"."Schedule" ADD CONSTRAINT "Schedule_termId_fkey" FOREIGN KEY ("termId") REFERENCES "editorial"."Term"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editorial"."Schedule" ADD CONSTRAINT "Schedule_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "editorial"."Revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editorial"."Schedule" ADD CONSTRAINT "Schedule_byId_fkey" FOREIGN KEY ("byId") REFERENCES "editorial"."User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editorial"."Schedule" ADD CONSTRAINT "Schedule_replacementId_fkey" FOREIGN KEY ("replacementId") REFERENCES "editorial"."Term"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editorial"."Thread" ADD CONSTRAINT "Thread_termId_fkey" FOREIGN KEY ("termId") REFERENCES "editorial"."Term"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editorial"."Thread" ADD CONSTRAINT "Thread_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "editorial"."Revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editorial"."Thread" ADD CONSTRAINT "Thread_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "editorial"."User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editorial"."Thread" ADD CONSTRAINT "Thread_previewLinkId_fkey" FOREIGN KEY ("previewLinkId") REFERENCES "editorial"."PreviewLink"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editorial"."Comment" ADD CONSTRAINT "Comment_threadId_fkey" FOREIGN KEY ("threadId") REFERENCES "editorial"."Thread"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editorial"."Comment" ADD CONSTRAINT "Comment_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "editorial"."User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editorial"."Mention" ADD CONSTRAINT "Mention_commentId_fkey" FOREIGN KEY ("commentId") REFERENCES "editorial"."Comment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editorial"."Mention" ADD CONSTRAINT "Mention_userId_fkey" FOREIGN KEY ("userId") REFERENCES "editorial"."User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editorial"."Suggestion" ADD CONSTRAINT "Suggestion_threadId_fkey" FOREIGN KEY ("threadId") REFERENCES "editorial"."Thread"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editorial"."PreviewLink" ADD CONSTRAINT "PreviewLink_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "editorial"."Revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editorial"."PreviewLink" ADD CONSTRAINT "PreviewLink_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "editorial"."User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editorial"."Presence" ADD CONSTRAINT "Presence_termId_fkey" FOREIGN KEY ("termId") REFERENCES "editorial"."Term"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editorial"."Notification" ADD CONSTRAINT "Notification_userId_fkey" FOREIGN KEY ("userId") REFERENCES "editorial"."User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editorial"."NotificationChoice" ADD CONSTRAINT "NotificationChoice_userId_fkey" FOREIGN KEY ("userId") REFERENCES "editorial"."User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editorial"."Mail" ADD CONSTRAINT "Mail_userId_fkey" FOREIGN KEY ("userId") REFERENCES "editorial"."User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;



-- What Prisma cannot say

INSERT INTO "editorial"."Site" ("id") VALUES (1);
ALTER TABLE "editorial"."Site" ADD CONSTRAINT "Site_one_row" CHECK ("id" = 1);

-- A schedule was two columns of its revision.
INSERT INTO "editorial"."Schedule" ("id", "kind", "termId", "revisionId", "dueAt", "byId")
  SELECT gen_random_uuid(), 'PUBLISH', "termId", "id", "scheduledFor", "scheduledById"
  FROM "editorial"."Revision" WHERE "status" = 'SCHEDULED' AND "scheduledFor" IS NOT NULL AND "scheduledById" IS NOT NULL;
ALTER TABLE "editorial"."Revision" DROP COLUMN "scheduledById", DROP COLUMN "scheduledFor";

-- A term has at most one open schedule of a kind; only a publication is of a revision.
CREATE UNIQUE INDEX "Schedule_one_open" ON "editorial"."Schedule" ("termId", "kind")
  WHERE "doneAt" IS NULL AND "cancelledAt" IS NULL;
CREATE INDEX "Schedule_due" ON "editorial"."Schedule" ("dueAt")
  WHERE "doneAt" IS NULL AND "cancelledAt" IS NULL AND "heldAt" IS NULL;
ALTER TABLE "editorial"."Schedule" ADD CONSTRAINT "Schedule_of_revision" CHECK (("kind" = 'PUBLISH') = ("revisionId" IS NOT NULL));
ALTER TABLE "editorial"."Schedule" ADD CONSTRAINT "Schedule_ends_once" CHECK ("doneAt" IS NULL OR "cancelledAt" IS NULL);

-- Live terms by when they are to be confirmed.
CREATE INDEX "Revision_review_due" ON "editorial"."Revision" ("reviewDueAt", "id") WHERE "status" = 'PUBLISHED' AND "reviewDueAt" IS NOT NULL;

-- What is unresolved, unread, to be mailed, to be sent.
CREATE INDEX "Thread_unresolved" ON "editorial"."Thread" ("termId") WHERE "resolvedAt" IS NULL;
CREATE INDEX "Notification_unread" ON "editorial"."Notification" ("userId", "id" DESC) WHERE "readAt" IS NULL;
CREATE INDEX "Notification_to_mail" ON "editorial"."Notification" ("delivery", "at") WHERE "mailedAt" IS NULL AND "delivery" <> 'NEVER';
CREATE INDEX "Mail_waiting" ON "editorial"."Mail" ("dueAt") WHERE "sentAt" IS NULL AND "givenUpAt" IS NULL;

-- Bounds that no form may miss.
ALTER TABLE "editorial"."Glossary" ADD CONSTRAINT "Glossary_review_interval" CHECK ("reviewInterval" BETWEEN 1 AND 120);
ALTER TABLE "editorial"."Thread" ADD CONSTRAINT "Thread_opened_by_one" CHECK (("createdById" IS NULL) = ("guestName" <> ''));
ALTER TABLE "editorial"."Comment" ADD CONSTRAINT "Comment_written_by_one" CHECK (("authorId" IS NULL) = ("guestName" <> ''));
