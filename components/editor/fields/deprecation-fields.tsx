'use client';

import { useState } from 'react';
import { useController, useFormContext } from 'react-hook-form';
import { Checkbox } from '@/components/ui/checkbox';
import { Field } from '@/components/ui/field';
import { Textarea } from '@/components/ui/textarea';
import { TermPicker } from '@/components/workflow/term-picker';
import type { FieldProblems } from '@/lib/refusal';
import type { Content } from '@/lib/revisions/content';
import { useTermsAtHand } from '../terms-at-hand';
import { Chips } from './chips';
import { PanelSection } from './panel-section';

/** Whether readers are told not to use the term any more, why, and what to use instead. */
export function DeprecationFields({ problems }: { problems: FieldProblems }) {
  const { control } = useFormContext<Content>();
  const { field } = useController<Content, 'deprecation'>({ control, name: 'deprecation' });
  const { find, headwordOf } = useTermsAtHand();
  const [picks, setPicks] = useState(0);
  const deprecation = field.value;

  return (
    <PanelSection title="Deprecation" field="deprecation">
      <Checkbox
        label="This term should no longer be used"
        checked={deprecation !== null}
        onChange={(event) => field.onChange(event.target.checked ? { note: '', replacementId: null } : null)}
      />
      {deprecation && (
        <>
          <div data-field="deprecation.note">
            <Field label="Why" problem={problems['deprecation.note']}>
              <Textarea
                maxLength={1000}
                value={deprecation.note}
                onChange={(event) => field.onChange({ ...deprecation, note: event.target.value })}
              />
            </Field>
          </div>
          {deprecation.replacementId ? (
            <div className="grid gap-1">
              <p className="font-medium">Use instead</p>
              <Chips
                chosen={[
                  {
                    id: deprecation.replacementId,
                    name: headwordOf(deprecation.replacementId) ?? 'Unknown term',
                  },
                ]}
                onRemove={() => field.onChange({ ...deprecation, replacementId: null })}
              />
            </div>
          ) : (
            <TermPicker
              key={picks}
              label="Use instead"
              find={find}
              onPick={(term) => {
                if (!term) return;
                field.onChange({ ...deprecation, replacementId: term.id });
                setPicks(picks + 1);
              }}
            />
          )}
        </>
      )}
    </PanelSection>
  );
}
