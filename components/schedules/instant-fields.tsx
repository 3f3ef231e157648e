'use client';

import { useState } from 'react';
import { ago } from '@/components/ui/ago';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Select } from '@/components/ui/select';
import { type Meaning, meaningOf } from '@/lib/site/zone';
import { inZone, offsetIn, zoneOfViewer } from './instant-words';

type Props = {
  /** The site's zone, in which date and time are entered. */
  timeZone: string;
  onChange: (instant: Date | null) => void;
  problem?: string;
};

const choices = ['first', 'second'] as const;
type Which = (typeof choices)[number] | '';

/** A date and a time in the site's zone, and before anything is saved, what instant they mean here and there. */
export function InstantFields({ timeZone, onChange, problem }: Props) {
  const [date, setDate] = useState('');
  const [time, setTime] = useState('09:00');
  const [which, setWhich] = useState<Which>('');
  const change = (next: { date?: string; time?: string; which?: Which }) => {
    const all = { date, time, which, ...next };
    setDate(all.date);
    setTime(all.time);
    setWhich(all.which);
    onChange(instantOf(meaningOf(`${all.date}T${all.time}`, timeZone), all.which));
  };
  const meaning = meaningOf(`${date}T${time}`, timeZone);
  return (
    <div className="grid gap-3">
      <div className="grid grid-cols-2 gap-3">
        <Field label="Date" required>
          <Input type="date" value={date} onChange={(event) => change({ date: event.target.value })} />
        </Field>
        <Field label="Time" hint={timeZone} required>
          <Input type="time" value={time} onChange={(event) => change({ time: event.target.value })} />
        </Field>
      </div>
      {meaning?.kind === 'twice' && (
        <Field label="Which of the two" hint="The clocks go back then: this time comes twice.">
          <Select
            value={which}
            onChange={({ target }) => change({ which: choices.find((one) => one === target.value) ?? '' })}
          >
            <option value="">Choose</option>
            <option value="first">The first, at {offsetIn(meaning.instants[0], timeZone)}</option>
            <option value="second">The second, at {offsetIn(meaning.instants[1], timeZone)}</option>
          </Select>
        </Field>
      )}
      <p aria-live="polite" className="text-[13px] text-muted empty:hidden">
        {explained(meaning, which, timeZone)}
      </p>
      {problem && (
        <p role="alert" className="text-[13px] font-medium text-danger">
          {problem}
        </p>
      )}
    </div>
  );
}

const instantOf = (meaning: Meaning | null, which: Which): Date | null => {
  if (meaning?.kind === 'once') return meaning.instant;
  return meaning?.kind === 'twice' && which ? meaning.instants[which === 'first' ? 0 : 1] : null;
};

function explained(meaning: Meaning | null, which: Which, timeZone: string): string {
  if (!meaning) return '';
  if (meaning.kind === 'never') {
    const [from, to] = [meaning.from.slice(11), meaning.to.slice(11)];
    return `There is no such time on this day in ${timeZone}: the clocks go forward from ${from} to ${to}. Choose another.`;
  }
  const instant = instantOf(meaning, which);
  if (!instant) return '';
  const now = new Date();
  const here = zoneOfViewer();
  const mine = here === timeZone ? '' : ` For you: ${inZone(instant, here)}.`;
  const when = instant > now ? ago(instant, now) : 'That has passed';
  return `${inZone(instant, timeZone)}.${mine} ${when.charAt(0).toUpperCase()}${when.slice(1)}.`;
}
