'use client';

import { useFieldArray, useFormContext } from 'react-hook-form';
import { Button } from '@/components/ui/button';
import { CrossIcon, PlusIcon } from '@/components/ui/icons';
import { Input } from '@/components/ui/input';
import { Select } from '@/components/ui/select';
import type { FieldProblems } from '@/lib/refusal';
import { type AliasKind, aliasKinds, type Content } from '@/lib/revisions/content';
import { IconButton, PanelSection } from './panel-section';
import { Problem } from './title-fields';

const kindWords: Record<AliasKind, string> = {
  synonym: 'Synonym',
  abbreviation: 'Abbreviation',
  variant: 'Variant',
  hidden: 'Hidden',
};

/** Other names that lead to the term. */
export function AliasFields({ problems }: { problems: FieldProblems }) {
  const { register, control, setFocus } = useFormContext<Content>();
  const { fields, append, remove } = useFieldArray<Content, 'aliases'>({ control, name: 'aliases' });

  function take(index: number) {
    remove(index);
    if (index > 0) setFocus(`aliases.${index - 1}.name`);
  }

  return (
    <PanelSection title="Aliases" field="aliases" hint="Other names. Hidden ones are found, but not shown.">
      {fields.length > 0 && (
        <ul className="grid gap-2">
          {fields.map((field, index) => (
            <li key={field.id} data-field={`aliases.${index}`}>
              <div className="grid grid-cols-[1fr_8.25rem_auto] items-center gap-1.5">
                <Input
                  {...register(`aliases.${index}.name`)}
                  aria-label={`Alias ${index + 1}`}
                  aria-invalid={problems[`aliases.${index}.name`] ? true : undefined}
                  maxLength={200}
                />
                <Select {...register(`aliases.${index}.kind`)} aria-label={`Kind of alias ${index + 1}`}>
                  {aliasKinds.map((kind) => (
                    <option key={kind} value={kind}>
                      {kindWords[kind]}
                    </option>
                  ))}
                </Select>
                <IconButton name={`Remove alias ${index + 1}`} onPress={() => take(index)}>
                  <CrossIcon />
                </IconButton>
              </div>
              <Problem text={problems[`aliases.${index}.name`]} />
            </li>
          ))}
        </ul>
      )}
      <Button
        size="small"
        look="quiet"
        className="-ml-2 justify-self-start"
        onClick={() => append({ name: '', kind: 'synonym' })}
      >
        <PlusIcon /> Add alias
      </Button>
    </PanelSection>
  );
}
