'use client';

import { useFieldArray } from 'react-hook-form';
import { Button } from '@/components/ui/button';
import { PlusIcon } from '@/components/ui/icons';
import type { SettingsChange } from '@/lib/site/version-form';
import { Folded } from './folded';
import { ItemFields } from './item-fields';
import { LinksFields } from './links-fields';
import { ListTools } from './list-tools';
import { useSettingsFields } from './use-settings-fields';

const name = 'settings.header.items';

/** What the header leads to. */
export function HeaderFields() {
  const { form, isWrong } = useSettingsFields();
  const { fields, append, move, remove } = useFieldArray<SettingsChange, typeof name>({ control: form.control, name });
  const items = form.watch(name);
  return (
    <div className="grid gap-6">
      <fieldset className="grid gap-1.5">
        <legend className="mb-1 font-medium">Links and menus</legend>
        {fields.map(({ id }, index) => {
          const { label = '', groups = [] } = items[index] ?? {};
          const links = groups.reduce((sum, group) => sum + group.links.length, 0);
          return (
            <Folded
              key={id}
              title={label}
              aside={groups.length > 0 ? `menu, ${links} ${links === 1 ? 'link' : 'links'}` : 'link'}
              isOpen={label === '' || isWrong(`${name}.${index}`)}
              tools={
                <ListTools
                  what={label || `item ${index + 1}`}
                  list={name}
                  index={index}
                  count={fields.length}
                  move={move}
                  remove={remove}
                />
              }
            >
              <ItemFields name={`${name}.${index}`} />
            </Folded>
          );
        })}
        {fields.length < 8 ? (
          <Button
            size="small"
            look="quiet"
            className="-ml-2 justify-self-start"
            onClick={() => append({ label: '', href: '', groups: [] })}
          >
            <PlusIcon /> Add link or menu
          </Button>
        ) : null}
      </fieldset>
      <LinksFields
        name="settings.header.buttons"
        label="Buttons"
        hint="The last one is filled with the accent."
        most={2}
        one="button"
      />
      <LinksFields
        name="settings.header.utility"
        label="Small links"
        hint="Beside the search: telephone, contact, sign-in."
        most={6}
        one="small link"
      />
    </div>
  );
}
