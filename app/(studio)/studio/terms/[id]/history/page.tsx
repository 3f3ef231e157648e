import type { Metadata, Route } from 'next';
import { notFound } from 'next/navigation';
import { LinkChangesAhead } from '@/components/mentions/link-changes-ahead';
import { HistoryList } from '@/components/revisions/history-list';
import { RestoreButton } from '@/components/revisions/restore-button';
import { TermHead } from '@/components/revisions/term-head';
import { ButtonLink } from '@/components/ui/button-link';
import { requireActor } from '@/lib/auth/actor';
import { listHistory } from '@/lib/events/history';
import { listRevisions } from '@/lib/revisions/list';
import { findVisibleTerm } from '@/lib/terms/visible';
import { holds } from '@/lib/workflow/actor';
import { listLinkChanges, restoreRevision } from '../actions';

export const metadata: Metadata = { title: 'History' };

const pageSize = 100;

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ before?: string | string[] }> };

export default async function HistoryPage({ params, searchParams }: Props) {
  const actor = await requireActor();
  const [{ id }, { before }] = await Promise.all([params, searchParams]);
  const found = await findVisibleTerm(id, actor);
  if (!found) notFound();
  const from = typeof before === 'string' && /^\d{1,9}$/.test(before) ? { before: Number(before) } : {};
  const lines = await listHistory(found.term.id, { ...from, limit: pageSize });
  const last = lines.at(-1);
  const revisions = holds(actor, 'PUBLISHER', found.term.glossaryId) ? await listRevisions(id) : [];
  const liveId = found.published?.id ?? null;
  const offerOf = (revisionId: string) => {
    const revision = revisions.find((one) => one.id === revisionId);
    const wasLive = revision?.status === 'SUPERSEDED' || revision?.status === 'RETIRED';
    if (!wasLive) return null;
    const act = `Restoring revision ${revision.number}`;
    return (
      <RestoreButton revision={revision} liveId={liveId} restore={restoreRevision}>
        <LinkChangesAhead
          revisionId={revision.id}
          act={act}
          headword={found.term.headword}
          isFolded={false}
          list={listLinkChanges}
        />
      </RestoreButton>
    );
  };
  return (
    <>
      <TermHead {...found} place="history" />
      <HistoryList lines={lines} termId={found.term.id} now={new Date()} offerOf={offerOf} />
      {last && lines.length === pageSize && (
        <ButtonLink href={`/studio/terms/${id}/history?before=${last.sequence}` as Route}>Earlier</ButtonLink>
      )}
    </>
  );
}
