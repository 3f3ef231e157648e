'use client';

import { type FieldPath, useFormContext } from 'react-hook-form';
import type { SettingsChange } from '@/lib/site/version-form';

export type SettingsPath = FieldPath<SettingsChange>;

/** The lists of links that the settings hold. */
export type LinksPath =
  | 'settings.header.utility'
  | 'settings.header.buttons'
  | `settings.header.items.${number}.groups.${number}.links`
  | `settings.footer.columns.${number}.links`
  | 'settings.footer.contact'
  | 'settings.footer.social'
  | 'settings.footer.buttons'
  | 'settings.callToAction.buttons'
  | 'settings.notice.links';

/** The form of the settings around these fields: their attributes, and what is wrong with each. */
export function useSettingsFields() {
  const form = useFormContext<SettingsChange>();
  return {
    form,
    control: (name: SettingsPath) => form.register(name),
    problemOf: (name: SettingsPath): string | undefined => form.getFieldState(name, form.formState).error?.message,
    /** Whether anything in this part is wrong. */
    isWrong: (name: SettingsPath): boolean => form.getFieldState(name, form.formState).invalid,
  };
}
