'use client';

import { useFieldArray } from 'react-hook-form';
import { Button } from '@/components/ui/button';
import { PlusIcon } from '@/components/ui/icons';
import { Input } from '@/components/ui/input';
import type { SettingsChange } from '@/lib/site/version-form';
import { ListTools } from './list-tools';
import { Problem } from './problem';
import { useSettingsFields } from './use-settings-fields';

const name = 'settings.footer.badges';

/** What the site was found to comply with. */
export function BadgeFields() {
  const { form, control, problemOf } = useSettingsFields();
  const { fields, append, move, remove } = useFieldArray<SettingsChange, typeof name>({ control: form.control, name });
  return (
    <fieldset className="grid gap-1.5">
      <legend className="mb-1 font-medium">Badges</legend>
      {fields.map(({ id }, index) => (
        <div key={id}>
          <div className="flex items-center gap-1">
            <div className="grid min-w-0 flex-1 gap-1 sm:grid-cols-2">
              <Input
                {...control(`${name}.${index}.label`)}
                aria-label={`Text of badge ${index + 1}`}
                placeholder="ISO/IEC 27001"
              />
              <Input
                {...control(`${name}.${index}.detail`)}
                aria-label={`Detail of badge ${index + 1}`}
                placeholder="Information security"
              />
            </div>
            <ListTools
              what={`badge ${index + 1}`}
              list={name}
              index={index}
              count={fields.length}
              move={move}
              remove={remove}
            />
          </div>
          <Problem text={problemOf(`${name}.${index}.label`) ?? problemOf(`${name}.${index}.detail`)} />
        </div>
      ))}
      {fields.length < 8 ? (
        <Button
          size="small"
          look="quiet"
          className="-ml-2 justify-self-start"
          onClick={() => append({ label: '', detail: '' })}
        >
          <PlusIcon /> Add badge
        </Button>
      ) : null}
    </fieldset>
  );
}
