import { Moment } from '@/components/ui/moment';
import type { LastNote } from '@/lib/events/last-note';
import { eventSentence } from './event-sentence';

type Props = { told: LastNote; now: Date };

/** What somebody said when the revision, or the one before it, was moved on. */
export const NoteBox = ({ told, now }: Props) => (
  <section aria-label="Note" className="grid gap-1 rounded-md border border-line bg-surface px-4 py-3">
    <p className="text-[13px] text-muted">
      {told.by ?? 'The operator'}{' '}
      {told.kind === 'submitted'
        ? 'wrote'
        : eventSentence(told.kind, { details: {}, revision: `revision ${told.number}` })}{' '}
      · <Moment at={told.at} now={now} />
    </p>
    <p className="whitespace-pre-wrap wrap-anywhere">{told.note}</p>
  </section>
);
