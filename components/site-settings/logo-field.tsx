'use client';

import { useId, useState } from 'react';
import { Button } from '@/components/ui/button';
import { buttonStyle } from '@/components/ui/button-style';
import { noAnswerText, refusalText } from '@/components/ui/refusal-text';
import type { Outcome } from '@/lib/refusal';
import { sizeOf } from '@/lib/site/logo-name';
import { Problem } from './problem';
import { studioLogoPath } from './studio-logo-path';
import { useSettingsFields } from './use-settings-fields';

/** Hands over a picture, in base64, and learns what it is called. */
export type Bring = (input: { base64: string }) => Promise<Outcome<{ name: string }>>;

type Props = { name: 'settings.branding.logo' | 'settings.branding.logoDark'; label: string; bring: Bring };

const largest = 1_000_000;

/** A picture instead of the name. It is public once the settings are saved. */
export function LogoField({ name, label, bring }: Props) {
  const { form, problemOf } = useSettingsFields();
  const [problem, setProblem] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const id = useId();
  const logo = form.watch(name);
  const choose = (value: string) => form.setValue(name, value, { shouldDirty: true });

  async function take(file: File | undefined) {
    if (!file) return;
    setProblem(undefined);
    if (file.size > largest) return setProblem('A logo has at most one megabyte.');
    setBusy(true);
    const outcome = await bring({ base64: await inBase64(file) }).catch(() => null);
    setBusy(false);
    if (outcome?.ok) choose(outcome.value.name);
    else setProblem(outcome ? (outcome.fields?.base64 ?? refusalText(outcome)) : noAnswerText);
  }

  return (
    <div className="grid gap-1">
      <span className="font-medium">{label}</span>
      {logo ? (
        <img
          src={studioLogoPath(logo)}
          alt={`The ${label.toLowerCase()}`}
          {...sizeOf(logo)}
          className={`h-auto max-h-16 w-auto max-w-60 rounded-md border border-line p-2 ${name.endsWith('Dark') ? 'bg-[#12171e]' : 'bg-[#fbf8f2]'}`}
        />
      ) : null}
      <div className="flex items-center gap-2">
        <label
          htmlFor={id}
          className={buttonStyle('plain', 'small', 'has-focus-visible:outline-2 has-focus-visible:outline-accent')}
        >
          {isBusy ? 'Taking it …' : logo ? 'Choose another file' : 'Choose a file'}
          <input
            id={id}
            type="file"
            aria-label={`${label}: choose a file`}
            accept=".png,.jpg,.jpeg,.webp,.svg,image/png,image/jpeg,image/webp,image/svg+xml"
            className="sr-only"
            onChange={({ target }) => {
              void take(target.files?.[0]);
              target.value = '';
            }}
          />
        </label>
        {logo ? (
          <Button size="small" look="quiet" onClick={() => choose('')}>
            Remove
          </Button>
        ) : null}
      </div>
      <p className="text-[13px] text-muted">
        SVG, PNG, JPEG or WebP, up to one megabyte. Without one, the name is shown.
      </p>
      <Problem text={problem ?? problemOf(name)} />
    </div>
  );
}

async function inBase64(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let text = '';
  for (let at = 0; at < bytes.length; at += 8_192) text += String.fromCharCode(...bytes.subarray(at, at + 8_192));
  return btoa(text);
}
