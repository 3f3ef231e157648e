import type { ReactNode } from 'react';
import { ReadingPage } from '@/components/editor/reading/reading-page';
import { RevisionFacts } from '@/components/editor/reading/revision-facts';
import { RevisionArticle } from '@/components/editor/reading/revision-text';
import { refusalText } from '@/components/ui/refusal-text';
import { refused } from '@/lib/refusal';
import { standingOf } from '@/lib/revisions/standing';
import type { RevisionView } from '@/lib/terms/find';
import type { TermChoice } from '@/lib/terms/names';
import { type Actor, holds } from '@/lib/workflow/actor';
import { isOpen } from '@/lib/workflow/status';
import { availableTransitions, refusal } from '@/lib/workflow/transitions';
import { applyTransition, listTerms, revise } from './actions';

type Props = {
  found: RevisionView;
  known: readonly TermChoice[];
  topics: readonly { slug: string; name: string }[];
  actor: Actor;
  livePage: ReactNode;
  note: ReactNode;
  reviewing: ReactNode;
};

/** The revision in the typography of its page, with what was decided about it and what may be done now. */
export function ReadRevision({ found, known, topics, actor, livePage, note, reviewing }: Props) {
  const { term, revision } = found;
  const { content } = revision;
  const standing = standingOf(found);
  const mayNotReview = refusal('approve', standing, actor);
  const terms = new Map(known.map((one) => [one.id, one]));
  const resolve = (id: string) => {
    const target = terms.get(id);
    return target ? { href: `/studio/terms/${id}`, headword: target.headword } : null;
  };
  const headwords = (ids: readonly string[]) => ids.flatMap((id) => terms.get(id)?.headword ?? []);
  return (
    <ReadingPage
      termId={term.id}
      personId={actor.id}
      revision={{ id: revision.id, number: revision.number, status: revision.status, version: revision.version }}
      names={availableTransitions(standing, actor)}
      mayRevise={!isOpen(revision.status) && holds(actor, 'AUTHOR', term.glossaryId)}
      actions={{ applyTransition, listTerms, revise }}
      livePage={livePage}
      note={note}
      reviewing={reviewing}
      article={
        <RevisionArticle
          content={content}
          glossaryName={term.glossaryName}
          language={term.glossaryLocale}
          resolve={resolve}
        />
      }
      facts={
        <RevisionFacts
          writers={revision.writers}
          whyNoReview={mayNotReview === 'ownWork' ? refusalText(refused(mayNotReview)) : null}
          reviews={revision.reviews}
          approvalsRequired={revision.approvalsRequired}
          imported={revision.imported}
          dates={[
            { words: 'Last saved', at: revision.savedAt },
            { words: 'Submitted', at: revision.submittedAt },
            { words: 'Published', at: revision.publishedAt },
            { words: 'Confirmed as still accurate', at: revision.confirmedAt },
            {
              words: isOverdue(revision) ? 'Overdue: to be confirmed by' : 'To be confirmed by',
              at: revision.status === 'PUBLISHED' ? revision.reviewDueAt : null,
            },
          ]}
          topics={content.topics.map((slug) => topics.find((topic) => topic.slug === slug)?.name ?? slug)}
          related={headwords(content.related)}
          broader={headwords(content.broader)}
          hidden={content.aliases.filter(({ kind }) => kind === 'hidden').map(({ name }) => name)}
          searchDescription={content.searchDescription}
          address={`/${term.glossarySlug}/${content.slug}`}
          now={new Date()}
        />
      }
    />
  );
}

const isOverdue = ({ reviewDueAt }: { reviewDueAt: Date | null }): boolean =>
  reviewDueAt !== null && reviewDueAt < new Date();
