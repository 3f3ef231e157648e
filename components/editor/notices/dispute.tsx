'use client';

import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import { Button } from '@/components/ui/button';
import type { Content } from '@/lib/revisions/content';
import type { ContentField } from '@/lib/revisions/merge';
import { clock } from '../clock';
import { fieldList, fieldWords } from '../field-words';
import type { SaveState } from '../saving/save-state';
import { useTermsAtHand } from '../terms-at-hand';
import { FieldView } from './field-view';
import { whoOf } from './who';

type Props = {
  dispute: Extract<SaveState, { phase: 'disputed' }>;
  onSettle: (fieldsOfTheirs: ContentField[]) => void;
};

/** Two texts for the same field, side by side: the writer chooses, and nothing is stored before. */
export function Dispute({ dispute: { theirs, fields }, onSettle }: Props) {
  const mine = useWatch<Content>() as Content;
  const { headwordOf } = useTermsAtHand();
  const [chosen, setChosen] = useState<Partial<Record<ContentField, 'mine' | 'theirs'>>>({});
  const who = whoOf(theirs);
  const whose = theirs.own ? 'Yours, in another tab' : who;
  const open = fields.filter((field) => !chosen[field]);

  return (
    <section
      role="alert"
      aria-label="Two texts"
      className="mb-6 grid gap-4 rounded-md border border-danger bg-surface p-4"
    >
      <p>
        <strong className="font-semibold">{who}</strong> changed {fieldList(fields)} at {clock(theirs.at, new Date())},
        and so did you. Nothing is overwritten: choose which text stands.
      </p>
      {fields.map((field) => (
        <fieldset key={field} className="grid gap-2">
          <legend className="mb-1 font-medium">{fieldWords[field]}</legend>
          <div className="grid gap-3 md:grid-cols-2">
            {(['mine', 'theirs'] as const).map((side) => (
              <label
                key={side}
                className="grid cursor-pointer content-start gap-2 rounded-md border border-control bg-paper p-3 has-checked:border-accent has-checked:outline-1 has-checked:outline-accent"
              >
                <span className="flex items-center gap-2 font-medium">
                  <input
                    type="radio"
                    name={`choose-${field}`}
                    checked={chosen[field] === side}
                    onChange={() => setChosen({ ...chosen, [field]: side })}
                    className="accent-accent"
                  />
                  {side === 'mine' ? 'Yours' : whose}
                </span>
                <FieldView field={field} content={side === 'mine' ? mine : theirs.content} headwordOf={headwordOf} />
              </label>
            ))}
          </div>
        </fieldset>
      ))}
      <div className="flex flex-wrap items-center gap-3">
        <Button
          look="primary"
          disabled={open.length > 0}
          onClick={() => onSettle(fields.filter((field) => chosen[field] === 'theirs'))}
        >
          Save with these
        </Button>
        {open.length > 0 && <p className="text-[13px] text-muted">Still to choose: {fieldList(open)}.</p>}
      </div>
    </section>
  );
}
