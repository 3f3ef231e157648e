'use client';

import { CommandButton } from '@/components/people/command-button';
import { Moment } from '@/components/ui/moment';
import type { Outcome } from '@/lib/refusal';
import type { Reviewing as Lists } from '@/lib/reviewing/list';
import { AskReviewer } from './ask-reviewer';

type ReviewingActions = {
  nameReviewer: (input: { revisionId: string; reviewerId: string }) => Promise<Outcome>;
  claimReview: (input: { revisionId: string }) => Promise<Outcome<unknown>>;
  releaseClaim: (input: { revisionId: string }) => Promise<Outcome>;
};

type Props = {
  revisionId: string;
  reviewing: Lists;
  /** Whom this person may ask; nobody, where they may not ask. */
  eligible: readonly { id: string; name: string }[];
  personId: string;
  /** Whether this person may review it now, and so be on it. */
  mayClaim: boolean;
  actions: ReviewingActions;
  now: Date;
};

/** Who is asked to review a revision, and who is on it. */
export function Reviewing({ revisionId, reviewing, eligible, personId, mayClaim, actions, now }: Props) {
  const { asked, claims } = reviewing;
  const own = claims.find(({ id }) => id === personId);
  const others = eligible.filter(({ id }) => !asked.some((one) => one.id === id && one.by !== null));
  if (asked.length + claims.length + others.length === 0 && !mayClaim) return null;
  return (
    <section aria-label="Reviewers" className="grid gap-2">
      <h2 className="font-medium">Reviewers</h2>
      {claims.map(({ id, name, until }) => (
        <p key={id} className="flex flex-wrap items-center gap-x-2">
          <span>
            {id === personId ? 'You are' : `${name} is`} on it until <Moment at={until} now={now} full />
          </span>
        </p>
      ))}
      {asked.length > 0 && <p className="text-[13px] text-muted">Asked: {asked.map(askedWords).join(', ')}</p>}
      <div className="flex flex-wrap items-start gap-2">
        {own && (
          <CommandButton command={() => actions.releaseClaim({ revisionId })} done="Others are free to take it">
            Not any more
          </CommandButton>
        )}
        {mayClaim && !own && (
          <CommandButton
            command={() => actions.claimReview({ revisionId })}
            done="The others see that you are on it, for four hours"
          >
            I’m on it
          </CommandButton>
        )}
        {others.length > 0 && (
          <AskReviewer revisionId={revisionId} people={others} nameReviewer={actions.nameReviewer} />
        )}
      </div>
    </section>
  );
}

const askedWords = ({ name, by }: Lists['asked'][number]): string => (by ? `${name} (by ${by})` : name);
