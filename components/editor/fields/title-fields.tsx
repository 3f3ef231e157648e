'use client';

import { type KeyboardEvent, useId } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import type { FieldProblems } from '@/lib/refusal';
import type { Content } from '@/lib/revisions/content';
import { slugOf } from '@/lib/terms/slug';

const plain =
  'block w-full resize-none field-sizing-content bg-transparent font-serif text-ink placeholder:text-muted focus-visible:outline-none';

const stayOnOneLine = (event: KeyboardEvent) => event.key === 'Enter' && event.preventDefault();

type Props = { problems: FieldProblems; proposeSlug: boolean };

/** Headword, other names and definition, where readers will see them. The address follows the headword until edited. */
export function TitleFields({ problems, proposeSlug }: Props) {
  const id = useId();
  const { register, getValues, setValue } = useFormContext<Content>();

  const follow = (headword: string, before: string) => {
    const follows = proposeSlug && getValues('slug') === slugOf(before);
    if (follows) setValue('slug', slugOf(headword), { shouldDirty: true });
  };

  const headword = register('headword');
  return (
    <div className="grid gap-4 border-b border-line pb-7">
      <div data-field="headword">
        <textarea
          {...headword}
          defaultValue={getValues('headword')}
          dir="auto"
          rows={1}
          maxLength={200}
          aria-label="Headword"
          aria-required
          aria-invalid={problems.headword ? true : undefined}
          aria-describedby={problems.headword ? `${id}-headword` : undefined}
          placeholder="Headword"
          className={`${plain} text-[clamp(2.25rem,5vw,3.5rem)] leading-[1.05] font-medium tracking-tight`}
          onKeyDown={stayOnOneLine}
          onChange={(event) => {
            follow(event.target.value, getValues('headword'));
            return headword.onChange(event);
          }}
        />
        <Problem id={`${id}-headword`} text={problems.headword} />
        <Names />
      </div>
      <div data-field="definition">
        <textarea
          {...register('definition')}
          defaultValue={getValues('definition')}
          dir="auto"
          rows={2}
          maxLength={1000}
          aria-label="Definition"
          aria-required
          aria-invalid={problems.definition ? true : undefined}
          aria-describedby={problems.definition ? `${id}-definition` : undefined}
          placeholder="What it means, in one or two sentences"
          className={`${plain} max-w-[58ch] text-[1.375rem] leading-normal`}
        />
        <Problem id={`${id}-definition`} text={problems.definition} />
      </div>
    </div>
  );
}

/** The aliases as readers see them; they are edited in the panel. */
function Names() {
  const aliases = useWatch<Content, 'aliases'>({ name: 'aliases' });
  const shown = aliases.filter(({ name, kind }) => kind !== 'hidden' && name.trim() !== '');
  if (shown.length === 0) return null;
  return <p className="mt-1 font-serif text-lg text-muted italic">{shown.map(({ name }) => name).join(', ')}</p>;
}

export const Problem = ({ id, text }: { id?: string; text: string | undefined }) =>
  text ? (
    <p id={id} className="mt-1 font-sans text-[13px] font-medium text-danger">
      {text}
    </p>
  ) : null;
