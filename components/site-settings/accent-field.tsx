'use client';

import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { accentProblem } from '@/lib/site/accent';
import { contrastOn, type Theme } from '@/lib/site/contrast';
import { useSettingsFields } from './use-settings-fields';

type Props = {
  name: 'settings.branding.accent' | 'settings.branding.accentDark';
  theme: Theme;
  label: string;
  hint: string;
  /** Headword's own. */
  usual: string;
};

/** A color, with what its contrast is as it is chosen, and the nearest shade that can be read where it cannot. */
export function AccentField({ name, theme, label, hint, usual }: Props) {
  const { form, control, problemOf } = useSettingsFields();
  const color = form.watch(name).trim().toLowerCase();
  const isColor = /^#[0-9a-f]{6}$/.test(color);
  const problem = isColor ? accentProblem(color, theme) : null;
  const choose = (value: string) => form.setValue(name, value, { shouldDirty: true, shouldValidate: true });
  const reached =
    isColor && !problem ? ` Contrast: ${(Math.floor(contrastOn(color, theme) * 10) / 10).toFixed(1)} to 1.` : '';
  return (
    <Field label={label} hint={`${hint}${reached}`} problem={problem?.text ?? problemOf(name)}>
      <div className="flex max-w-80 items-center gap-2">
        <input
          type="color"
          aria-label={`${label}, from a palette`}
          value={isColor ? color : usual}
          onChange={({ target }) => choose(target.value)}
          className="h-9 w-11 flex-none cursor-pointer rounded-md border border-control bg-surface p-1"
        />
        <Input {...control(name)} placeholder={usual} autoCapitalize="off" spellCheck={false} className="font-mono" />
        {problem ? (
          <Button size="small" onClick={() => choose(problem.instead)} className="flex-none">
            Use {problem.instead}
          </Button>
        ) : null}
      </div>
    </Field>
  );
}
