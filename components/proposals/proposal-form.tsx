'use client';

import { useActionState } from 'react';
import { Sentence } from '@/components/site/sentence';
import { Honeypot } from '@/components/visitors/honeypot';
import { VisitorProblem } from '@/components/visitors/visitor-problem';
import type { VisitorAnswer } from '@/lib/action';
import { wordsOf } from '@/lib/words/words';
import { ProposalField } from './proposal-field';

type Propose = (before: VisitorAnswer, sent: FormData) => Promise<VisitorAnswer>;

type Props = {
  /** What it is about: a glossary in which the words are missing, or a term that is to be changed. */
  about: { kind: 'term'; glossaryId: string; words: string } | { kind: 'change'; termId: string };
  /** Where to go back to. */
  back: { name: string; href: string };
  locale: string;
  propose: Propose;
};

const nothing: VisitorAnswer = { outcome: null, typed: {} };

/** What a reader proposes, as a form that works without a script: what was typed comes back with what is wrong with it. */
export function ProposalForm({ about, back, locale, propose }: Props) {
  const [answer, send] = useActionState(propose, nothing);
  const words = wordsOf(locale);
  const { proposals } = words;
  const way = (
    <p className="elsewhere">
      <Sentence
        of={proposals.back(
          <a key="back" href={back.href}>
            {back.name}
          </a>,
        )}
      />
    </p>
  );
  if (answer.outcome?.ok)
    return (
      <div role="status" className="proposal-sent">
        <h2>{proposals.thanks}</h2>
        <p className="lead">{proposals.sent}</p>
        {way}
      </div>
    );
  const field = { answer, words };
  return (
    <>
      <form action={send} className="visitor-form proposal-form" noValidate>
        <VisitorProblem refusal={answer.outcome} words={words} />
        {about.kind === 'term' ? (
          <>
            <input type="hidden" name="glossaryId" value={about.glossaryId} />
            <ProposalField {...field} name="words" label={proposals.words} filled={about.words} required />
            <ProposalField {...field} name="text" label={proposals.meaning} />
          </>
        ) : (
          <>
            <input type="hidden" name="termId" value={about.termId} />
            <ProposalField {...field} name="text" label={proposals.wrong} required />
          </>
        )}
        <ProposalField {...field} name="source" label={proposals.source} />
        <ProposalField {...field} name="email" label={proposals.email}>
          {proposals.emailUse}
        </ProposalField>
        <Honeypot words={words} />
        <button type="submit" className="visitor-button">
          {proposals.send}
        </button>
      </form>
      {way}
    </>
  );
}
