'use client';

import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Select } from '@/components/ui/select';
import { sanses, serifs } from '@/lib/site/typefaces';
import { AccentField } from './accent-field';
import { type Bring, LogoField } from './logo-field';
import { useSettingsFields } from './use-settings-fields';

/** How the site is called and looks. */
export function BrandingFields({ bringLogo, usualName }: { bringLogo: Bring; usualName: string }) {
  const { control, problemOf } = useSettingsFields();
  return (
    <div className="grid gap-5">
      <Field label="Name" problem={problemOf('settings.name')}>
        <Input {...control('settings.name')} placeholder={usualName} />
      </Field>
      <LogoField name="settings.branding.logo" label="Logo" bring={bringLogo} />
      <LogoField name="settings.branding.logoDark" label="Logo on dark paper" bring={bringLogo} />
      <AccentField
        name="settings.branding.accent"
        theme="light"
        label="Accent"
        usual="#98291b"
        hint="Links, the current letter, buttons and focus."
      />
      <AccentField
        name="settings.branding.accentDark"
        theme="dark"
        label="Accent on dark paper"
        usual="#f2a48f"
        hint="Left empty, it follows from the accent."
      />
      <Field label="Headwords and text" problem={problemOf('settings.branding.serif')}>
        <Select {...control('settings.branding.serif')}>
          {Object.entries(serifs).map(([value, name]) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Field label="Everything around it" problem={problemOf('settings.branding.sans')}>
        <Select {...control('settings.branding.sans')}>
          {Object.entries(sanses).map(([value, name]) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Field
        label="Language of these settings"
        hint="A tag like “en” or “de-CH”; read out by screen readers."
        problem={problemOf('settings.language')}
        className="max-w-60"
      >
        <Input {...control('settings.language')} autoCapitalize="off" spellCheck={false} />
      </Field>
    </div>
  );
}
