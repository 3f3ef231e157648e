'use client';

import { useFieldArray } from 'react-hook-form';
import { Button } from '@/components/ui/button';
import { PlusIcon } from '@/components/ui/icons';
import { Input } from '@/components/ui/input';
import type { SettingsChange } from '@/lib/site/version-form';
import { ListTools } from './list-tools';
import { Problem } from './problem';
import { type LinksPath, useSettingsFields } from './use-settings-fields';

type Props = {
  name: LinksPath;
  label: string;
  hint?: string;
  most: number;
  /** What one of them is called. */
  one?: string;
};

/** Links with their texts and addresses, in their order. */
export function LinksFields({ name, label, hint, most, one = 'link' }: Props) {
  const { form, control, problemOf } = useSettingsFields();
  const { fields, append, move, remove } = useFieldArray<SettingsChange, LinksPath>({ control: form.control, name });
  return (
    <fieldset className="grid min-w-0 gap-1.5">
      <legend className="mb-1 font-medium">{label}</legend>
      {hint ? <p className="-mt-1 text-[13px] text-muted">{hint}</p> : null}
      {fields.length > 0 ? (
        <ol className="grid gap-1.5">
          {fields.map(({ id }, index) => {
            const problem = problemOf(`${name}.${index}.label`) ?? problemOf(`${name}.${index}.href`);
            return (
              <li key={id}>
                <div className="flex items-center gap-1">
                  <div className="grid min-w-0 flex-1 gap-1 sm:grid-cols-[2fr_3fr]">
                    <Input
                      {...control(`${name}.${index}.label`)}
                      aria-label={`Text of ${one} ${index + 1}`}
                      aria-invalid={problemOf(`${name}.${index}.label`) ? true : undefined}
                      placeholder="Text"
                    />
                    <Input
                      {...control(`${name}.${index}.href`)}
                      aria-label={`Address of ${one} ${index + 1}`}
                      aria-invalid={problemOf(`${name}.${index}.href`) ? true : undefined}
                      placeholder="/tech or https://"
                      inputMode="url"
                      autoCapitalize="off"
                      spellCheck={false}
                    />
                  </div>
                  <ListTools
                    what={`${one} ${index + 1}`}
                    list={name}
                    index={index}
                    count={fields.length}
                    move={move}
                    remove={remove}
                  />
                </div>
                <Problem text={problem} />
              </li>
            );
          })}
        </ol>
      ) : null}
      {fields.length < most ? (
        <Button
          size="small"
          look="quiet"
          className="-ml-2 justify-self-start"
          onClick={() => append({ label: '', href: '' })}
        >
          <PlusIcon /> Add {one}
        </Button>
      ) : null}
    </fieldset>
  );
}
