'use client';

import type { Route } from 'next';
import { useRouter } from 'next/navigation';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';

type Choice = {
  label: string;
  name: string;
  chosen: string | undefined;
  options: readonly { value: string; text: string }[];
};

/** What a list of readers' words shows: a plain form whose answers stand in the address; choices take effect at once. */
export function ReadersFilters({ label, path, choices }: { label: string; path: Route; choices: readonly Choice[] }) {
  const router = useRouter();
  const show = (form: HTMLFormElement) => {
    const chosen = [...new FormData(form)].filter((pair): pair is [string, string] => pair[1] !== '');
    router.replace(`${path}?${new URLSearchParams(chosen)}` as Route, { scroll: false });
  };
  return (
    <search aria-label={label}>
      <form
        key={JSON.stringify(choices)}
        action={path}
        className="mb-4 flex flex-wrap items-end gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          show(event.currentTarget);
        }}
        onChange={(event) => show(event.currentTarget)}
      >
        {choices.map(({ label, name, chosen, options }) => (
          <Field key={name} label={label} className="min-w-36 sm:min-w-48">
            <Select name={name} defaultValue={chosen ?? ''}>
              {options.map(({ value, text }) => (
                <option key={value} value={value}>
                  {text}
                </option>
              ))}
            </Select>
          </Field>
        ))}
        <noscript>
          <Button type="submit">Show</Button>
        </noscript>
      </form>
    </search>
  );
}
