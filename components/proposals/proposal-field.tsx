import type { ReactNode } from 'react';
import type { VisitorAnswer } from '@/lib/action';
import type { ProposalProblem } from '@/lib/proposals/form';
import { longest } from '@/lib/proposals/form';
import type { Words } from '@/lib/words/en';

type ProposalFieldName = 'words' | 'text' | 'source' | 'email';

type Props = {
  name: ProposalFieldName;
  label: string;
  /** What the field is for, under its name. */
  children?: ReactNode;
  required?: boolean;
  answer: VisitorAnswer;
  words: Words;
  /** What stands in it before anything was typed. */
  filled?: string;
};

/** A field of a proposal: what was typed stays, and what is wrong with it is said beside it. */
export function ProposalField({ name, label, children, required = false, answer, words, filled = '' }: Props) {
  const problem = answer.outcome?.ok === false ? answer.outcome.fields?.[name] : undefined;
  const described = [children ? `${name}-hint` : '', problem ? `${name}-problem` : ''].filter(Boolean).join(' ');
  const attributes = {
    id: name,
    name,
    defaultValue: answer.typed[name] ?? filled,
    required,
    maxLength: longest[name],
    'aria-invalid': problem ? true : undefined,
    'aria-describedby': described || undefined,
  };
  return (
    <div className="proposal-field">
      <label htmlFor={name}>
        {label}
        {required ? null : <span className="optional"> · {words.proposals.optional}</span>}
      </label>
      {children ? (
        <p id={`${name}-hint`} className="field-hint">
          {children}
        </p>
      ) : null}
      {name === 'text' ? (
        <textarea {...attributes} rows={5} />
      ) : (
        <input
          {...attributes}
          type={name === 'email' ? 'email' : 'text'}
          autoComplete={name === 'email' ? 'email' : 'off'}
        />
      )}
      {problem ? (
        <p id={`${name}-problem`} className="field-problem">
          {problemText(problem as ProposalProblem, name, words)}
        </p>
      ) : null}
    </div>
  );
}

function problemText(problem: ProposalProblem, name: ProposalFieldName, { proposals }: Words): string {
  if (problem === 'tooLong') return proposals.tooLong(longest[name]);
  return problem === 'notAnAddress' ? proposals.notAnAddress : proposals.missing;
}
