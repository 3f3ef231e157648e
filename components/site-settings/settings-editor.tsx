'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { FormProvider } from 'react-hook-form';
import { toast } from 'sonner';
import { Button } from '@/components/ui/button';
import { FormProblemText } from '@/components/ui/form-problem';
import { Tabs } from '@/components/ui/tabs';
import { useActionForm } from '@/components/ui/use-action-form';
import type { Outcome } from '@/lib/refusal';
import { type SettingsChange, settingsChange } from '@/lib/site/version-form';
import { BlockFields } from './block-fields';
import { BrandingFields } from './branding-fields';
import { FooterFields } from './footer-fields';
import { HeaderFields } from './header-fields';
import type { Bring } from './logo-field';
import { PreviewFrame } from './preview-frame';

type Props = {
  current: SettingsChange;
  usualName: string;
  change: (input: SettingsChange) => Promise<Outcome<{ number: number }>>;
  bringLogo: Bring;
};

/** What each part of the form changes. */
const parts = {
  branding: ['settings.name', 'settings.language', 'settings.branding'],
  header: ['settings.header'],
  footer: ['settings.footer'],
  blocks: ['settings.callToAction', 'settings.offer', 'settings.notice', 'settings.toTop'],
} as const;
type PartName = keyof typeof parts;

/** Changes what stands around every page, and shows it beside, as it is typed. */
export function SettingsEditor({ current, usualName, change, bringLogo }: Props) {
  const router = useRouter();
  const [part, setPart] = useState<PartName>('branding');
  const { form, submit, busy, ready, problem } = useActionForm({
    schema: settingsChange,
    action: change,
    values: current,
    onAccepted: ({ number }, { settings }) => {
      form.reset({ number, settings });
      toast.success('Saved. Every page shows it from now on.');
      router.refresh();
    },
  });
  const wrongIn = (name: PartName) => parts[name].some((path) => form.getFieldState(path, form.formState).invalid);
  // What is wrong in a part that is not shown would be looked for in vain.
  const showWrong = () => {
    const names = Object.keys(parts) as PartName[];
    const wrong = names.filter((name) => parts[name].some((path) => form.getFieldState(path).invalid));
    if (wrong[0] && !wrong.includes(part)) setPart(wrong[0]);
  };
  const tab = (name: PartName, text: string, panel: React.ReactNode) => ({
    name,
    text: wrongIn(name) ? `${text}: please check` : text,
    panel,
  });
  return (
    <FormProvider {...form}>
      <div className="grid items-start gap-8 lg:grid-cols-[minmax(0,30rem)_minmax(0,1fr)]">
        <form
          noValidate
          onSubmit={async (event) => {
            await submit(event);
            showWrong();
          }}
          aria-label="Settings of the site"
        >
          <Tabs
            label="Parts of the settings"
            current={part}
            onChoose={(name) => setPart(name as PartName)}
            tabs={[
              tab('branding', 'Branding', <BrandingFields bringLogo={bringLogo} usualName={usualName} />),
              tab('header', 'Header', <HeaderFields />),
              tab('footer', 'Footer', <FooterFields />),
              tab('blocks', 'Blocks', <BlockFields />),
            ]}
          />
          <div className="sticky bottom-0 z-10 mt-6 grid gap-3 border-t border-line bg-paper py-3">
            <FormProblemText problem={problem} />
            <div className="flex items-center gap-3">
              <Button type="submit" look="primary" busy={busy} disabled={!ready}>
                Save
              </Button>
              <span className="text-[13px] text-muted">
                {form.formState.isDirty ? 'Not saved yet.' : `Version ${current.number}`}
              </span>
            </div>
          </div>
        </form>
        <PreviewFrame />
      </div>
    </FormProvider>
  );
}
