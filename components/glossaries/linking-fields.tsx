'use client';

import type { UseFormRegisterReturn } from 'react-hook-form';
import { Checkbox } from '@/components/ui/checkbox';
import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import type { Frequency } from '@/lib/linking/links';

type Props = {
  control: (name: 'linking') => UseFormRegisterReturn;
  problemOf: (name: 'linking' | 'linksTo') => string | undefined;
  linksTo: readonly string[];
  onLinksTo: (ids: string[]) => void;
  others: readonly { id: string; name: string }[];
};

const frequencyWords: Record<Frequency, string> = {
  ONCE_PER_PAGE: 'The first time on a page',
  ONCE_PER_SECTION: 'The first time in each section',
  ALL: 'Every time',
  NONE: 'Never: only links that an author set',
};

/** How names of terms in the texts of a glossary become links, and to which glossaries. */
export const LinkingFields = ({ control, problemOf, linksTo, onLinksTo, others }: Props) => (
  <fieldset className="grid gap-4 border-t border-line pt-4">
    <legend className="sr-only">Links between terms</legend>
    <div>
      <p aria-hidden className="font-serif text-lg font-medium">
        Links between terms
      </p>
      <p className="text-[13px] text-muted">
        Where a text holds the name of another term, readers find a link. A name that two terms share is left alone.
      </p>
    </div>
    <Field label="A term is linked" problem={problemOf('linking')}>
      <Select {...control('linking')} className="max-w-80">
        {Object.entries(frequencyWords).map(([frequency, words]) => (
          <option key={frequency} value={frequency}>
            {words}
          </option>
        ))}
      </Select>
    </Field>
    {others.length > 0 && (
      <fieldset className="grid gap-1">
        <legend className="font-medium">Terms of other glossaries are linked as well</legend>
        {others.map(({ id, name }) => (
          <Checkbox
            key={id}
            label={name}
            checked={linksTo.includes(id)}
            onChange={({ target }) =>
              onLinksTo(target.checked ? [...linksTo, id] : linksTo.filter((other) => other !== id))
            }
          />
        ))}
        {problemOf('linksTo') && <p className="text-[13px] font-medium text-danger">{problemOf('linksTo')}</p>}
      </fieldset>
    )}
  </fieldset>
);
