'use client';

import { useState } from 'react';
import { useController, useFormContext } from 'react-hook-form';
import { type PickableTerm, TermPicker } from '@/components/workflow/term-picker';
import type { Content } from '@/lib/revisions/content';
import { useTermsAtHand } from '../terms-at-hand';
import { Chips } from './chips';
import { PanelSection } from './panel-section';
import { Problem } from './title-fields';

type Props = { name: 'related' | 'broader'; title: string; label: string; problem: string | undefined };

/** Other terms that this one names: found by typing, each once. */
export function TermsField({ name, title, label, problem }: Props) {
  const { control } = useFormContext<Content>();
  const { field } = useController<Content, 'related' | 'broader'>({ control, name });
  const { find, headwordOf } = useTermsAtHand();
  // A new picker after each choice, so that it is empty again.
  const [picks, setPicks] = useState(0);

  function pick(term: PickableTerm | null) {
    if (!term) return;
    if (!field.value.includes(term.id)) field.onChange([...field.value, term.id]);
    setPicks(picks + 1);
  }

  return (
    <PanelSection title={title} field={name}>
      <Chips
        chosen={field.value.map((id) => ({ id, name: headwordOf(id) ?? 'Unknown term' }))}
        onRemove={(id) => field.onChange(field.value.filter((one) => one !== id))}
      />
      <TermPicker key={picks} label={label} find={find} onPick={pick} />
      <Problem text={problem} />
    </PanelSection>
  );
}
