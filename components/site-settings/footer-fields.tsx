'use client';

import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { BadgeFields } from './badge-fields';
import { ColumnFields } from './column-fields';
import { LinksFields } from './links-fields';
import { useSettingsFields } from './use-settings-fields';

/** What stands at the foot of every page. */
export function FooterFields() {
  const { control, problemOf } = useSettingsFields();
  return (
    <div className="grid gap-6">
      <ColumnFields />
      <Field label="Who backs the site" problem={problemOf('settings.footer.note')}>
        <Input {...control('settings.footer.note')} placeholder="Backed by …" />
      </Field>
      <BadgeFields />
      <LinksFields
        name="settings.footer.contact"
        label="Contact"
        hint="Addresses begin with mailto: or tel:."
        most={4}
        one="contact"
      />
      <LinksFields name="settings.footer.social" label="Elsewhere" most={8} one="profile" />
      <LinksFields name="settings.footer.buttons" label="Buttons" most={2} one="button" />
      <Field label="Copyright line" problem={problemOf('settings.footer.copyright')}>
        <Input {...control('settings.footer.copyright')} placeholder="© 2026 …" />
      </Field>
    </div>
  );
}
