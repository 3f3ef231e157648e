import { PreviewLinks } from '@/components/previews/preview-links';
import { previewableStatuses } from '@/lib/previews/form';
import { listPreviewLinks } from '@/lib/previews/list';
import { mayShow } from '@/lib/previews/rights';
import type { RevisionView } from '@/lib/terms/find';
import type { Actor } from '@/lib/workflow/actor';
import { makePreviewLink, revokePreviewLink } from './actions';

/** The preview links to this term's revisions, and whether this person may make another. */
export async function previewsOf({ term, revision }: RevisionView, actor: Actor) {
  const isPreviewable = previewableStatuses.some((status) => status === revision.status);
  return (
    <PreviewLinks
      revision={isPreviewable && mayShow(actor, term.glossaryId) ? { id: revision.id, number: revision.number } : null}
      links={await listPreviewLinks(term, actor)}
      actions={{ makePreviewLink, revokePreviewLink }}
      now={new Date()}
    />
  );
}
