import { LinkChanges } from '@/components/mentions/link-changes';
import { LinkingSwitches } from '@/components/mentions/linking-switches';
import { listLinkChanges } from '@/lib/mentions/changes';
import type { RevisionView } from '@/lib/terms/find';
import { findLinking, mayChangeLinking } from '@/lib/terms/linking';
import { type Actor, holds } from '@/lib/workflow/actor';
import { changeLinking } from './actions';

const awaitsDecision = ['IN_REVIEW', 'APPROVED', 'SCHEDULED'];

/**
 * What deciding about this revision does to the links of other pages: publishing it, for whoever may see it under review;
 * retiring it, for those who may.
 */
export async function linkChangesOf({ term, revision }: RevisionView, actor: Actor) {
  const { id, status, number, content } = revision;
  if (awaitsDecision.includes(status)) {
    const changes = await listLinkChanges(term.id, id);
    return <LinkChanges act={`Publishing revision ${number}`} changes={changes} headword={content.headword} />;
  }
  if (status !== 'PUBLISHED' || !holds(actor, 'PUBLISHER', term.glossaryId)) return null;
  const changes = await listLinkChanges(term.id, null);
  return <LinkChanges act="Retiring this term" changes={changes} headword={content.headword} />;
}

/** Whether and how names of this term become links in other texts, and whether this person may change that. */
export async function linkingOf({ term }: RevisionView, actor: Actor) {
  const switches = await findLinking(term.id);
  if (!switches) return null;
  return (
    <LinkingSwitches
      key={`${switches.neverLinked} ${switches.caseMatters}`}
      termId={term.id}
      switches={switches}
      mayChange={mayChangeLinking(actor, term.glossaryId, term.live)}
      changeLinking={changeLinking}
    />
  );
}
