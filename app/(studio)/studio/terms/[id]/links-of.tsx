import { LinkChangesAhead } from '@/components/mentions/link-changes-ahead';
import { LinkingSwitches } from '@/components/mentions/linking-switches';
import type { RevisionView } from '@/lib/terms/find';
import { mayChangeLinking } from '@/lib/terms/linking';
import { type Actor, holds } from '@/lib/workflow/actor';
import { changeLinking, listLinkChanges } from './actions';

const awaitsDecision = ['IN_REVIEW', 'APPROVED', 'SCHEDULED'];

/**
 * What deciding about this revision does to the links of other pages: publishing it, for whoever may see it under review;
 * retiring it, for those who may. It is asked for once the page is there, which need not wait for other pages' texts.
 */
export function linkChangesOf({ term, revision }: RevisionView, actor: Actor, { isFolded = false } = {}) {
  const { id, status, number, content } = revision;
  const retires = status === 'PUBLISHED' && holds(actor, 'PUBLISHER', term.glossaryId);
  if (!retires && !awaitsDecision.includes(status)) return null;
  const act = retires ? 'Retiring this term' : `Publishing revision ${number}`;
  const { headword } = content;
  return <LinkChangesAhead key={id} revisionId={id} {...{ act, headword, isFolded }} list={listLinkChanges} />;
}

/** Whether and how names of this term become links in other texts, and whether this person may change that. */
export function linkingOf({ term }: RevisionView, actor: Actor) {
  const { neverLinked, caseMatters } = term;
  return (
    <LinkingSwitches
      key={`${neverLinked} ${caseMatters}`}
      termId={term.id}
      switches={{ neverLinked, caseMatters }}
      mayChange={mayChangeLinking(actor, term.glossaryId, term.live)}
      changeLinking={changeLinking}
    />
  );
}
