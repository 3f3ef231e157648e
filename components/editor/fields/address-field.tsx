'use client';

import { useFormContext, useWatch } from 'react-hook-form';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import type { Content } from '@/lib/revisions/content';
import { slugOf } from '@/lib/terms/slug';

type Props = { problem: string | undefined; glossarySlug: string; liveSlug: string | null };

/** The last part of the term's address, and the whole of it as readers will see it. */
export function AddressField({ problem, glossarySlug, liveSlug }: Props) {
  const { register, setValue, getValues } = useFormContext<Content>();
  const slug = useWatch<Content, 'slug'>({ name: 'slug' });
  const proposed = slugOf(useWatch<Content, 'headword'>({ name: 'headword' }));
  return (
    <div data-field="slug" className="grid gap-1">
      <Field
        label="Address"
        problem={problem}
        required
        hint={
          <>
            <span className="wrap-anywhere">
              /{glossarySlug}/<strong className="font-medium text-ink">{slug || '…'}</strong>
            </span>
            {liveSlug && liveSlug !== slug && (
              <> The address that is live now, /{liveSlug}, will lead here from the next publication on.</>
            )}
          </>
        }
      >
        <Input {...register('slug')} maxLength={200} autoCapitalize="none" spellCheck={false} />
      </Field>
      {proposed !== '' && proposed !== slug && (
        <button
          type="button"
          className="justify-self-start text-[13px] text-accent underline decoration-dotted underline-offset-3"
          onClick={() => setValue('slug', slugOf(getValues('headword')))}
        >
          Use “{proposed}”
        </button>
      )}
    </div>
  );
}
