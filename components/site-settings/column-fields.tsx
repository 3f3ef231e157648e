'use client';

import { useFieldArray } from 'react-hook-form';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { PlusIcon } from '@/components/ui/icons';
import { Input } from '@/components/ui/input';
import type { SettingsChange } from '@/lib/site/version-form';
import { Folded } from './folded';
import { LinksFields } from './links-fields';
import { ListTools } from './list-tools';
import { useSettingsFields } from './use-settings-fields';

const name = 'settings.footer.columns';

/** The columns of links in the footer. */
export function ColumnFields() {
  const { form, control, problemOf, isWrong } = useSettingsFields();
  const { fields, append, move, remove } = useFieldArray<SettingsChange, typeof name>({ control: form.control, name });
  const columns = form.watch(name);
  return (
    <fieldset className="grid gap-1.5">
      <legend className="mb-1 font-medium">Columns</legend>
      {fields.map(({ id }, index) => {
        const { heading = '', links = [] } = columns[index] ?? {};
        return (
          <Folded
            key={id}
            title={heading}
            aside={`${links.length} ${links.length === 1 ? 'link' : 'links'}`}
            isOpen={heading === '' || isWrong(`${name}.${index}`)}
            tools={
              <ListTools
                what={heading || `column ${index + 1}`}
                list={name}
                index={index}
                count={fields.length}
                move={move}
                remove={remove}
              />
            }
          >
            <Field label="Heading" problem={problemOf(`${name}.${index}.heading`)} required>
              <Input {...control(`${name}.${index}.heading`)} />
            </Field>
            <LinksFields name={`${name}.${index}.links`} label="Links" most={20} />
          </Folded>
        );
      })}
      {fields.length < 6 ? (
        <Button
          size="small"
          look="quiet"
          className="-ml-2 justify-self-start"
          onClick={() => append({ heading: '', links: [] })}
        >
          <PlusIcon /> Add column
        </Button>
      ) : null}
    </fieldset>
  );
}
