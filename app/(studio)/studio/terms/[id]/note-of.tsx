import { NoteBox } from '@/components/workflow/note-box';
import type { RevisionView } from '@/lib/terms/find';

/** What was said when the revision was moved here; nothing, where it stands with the reviews it was given in. */
export function noteOf({ told, revision }: RevisionView) {
  const isListed = revision.status !== 'DRAFT' && revision.reviews.some(({ note }) => note === told?.note);
  return told && !isListed ? <NoteBox told={told} now={new Date()} /> : null;
}
