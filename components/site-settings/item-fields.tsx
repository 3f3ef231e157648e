'use client';

import { useFieldArray } from 'react-hook-form';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { PlusIcon } from '@/components/ui/icons';
import { Input } from '@/components/ui/input';
import type { SettingsChange } from '@/lib/site/version-form';
import { LinksFields } from './links-fields';
import { ListTools } from './list-tools';
import { useSettingsFields } from './use-settings-fields';

type ItemPath = `settings.header.items.${number}`;

/** One item of the header: a link, or a menu of groups of links. */
export function ItemFields({ name }: { name: ItemPath }) {
  const { form, control, problemOf } = useSettingsFields();
  const groups = useFieldArray<SettingsChange, `${ItemPath}.groups`>({ control: form.control, name: `${name}.groups` });
  const isMenu = groups.fields.length > 0;
  const addGroup = () => {
    form.setValue(`${name}.href`, '');
    groups.append({ heading: '', links: [{ label: '', href: '' }] });
  };
  return (
    <>
      <Field label="Text" problem={problemOf(`${name}.label`)} required>
        <Input {...control(`${name}.label`)} />
      </Field>
      {isMenu ? null : (
        <Field
          label="Address"
          hint="Or add a group of links, and it becomes a menu."
          problem={problemOf(`${name}.href`)}
        >
          <Input {...control(`${name}.href`)} inputMode="url" placeholder="/tech or https://" spellCheck={false} />
        </Field>
      )}
      {groups.fields.map(({ id }, index) => (
        <div key={id} className="grid gap-2 border-l-2 border-line pl-3">
          <div className="flex items-end gap-1">
            <Field
              label={`Heading of group ${index + 1}`}
              problem={problemOf(`${name}.groups.${index}.heading`)}
              className="flex-1"
            >
              <Input {...control(`${name}.groups.${index}.heading`)} placeholder="None, where there is one group" />
            </Field>
            <div className="pb-1">
              <ListTools
                what={`group ${index + 1}`}
                list={`${name}.groups`}
                index={index}
                count={groups.fields.length}
                move={groups.move}
                remove={groups.remove}
              />
            </div>
          </div>
          <LinksFields name={`${name}.groups.${index}.links`} label="Links" most={24} />
        </div>
      ))}
      {groups.fields.length < 6 ? (
        <Button size="small" look="quiet" className="-ml-2 justify-self-start" onClick={addGroup}>
          <PlusIcon /> Add group of links
        </Button>
      ) : null}
    </>
  );
}
