'use client';

import { useFieldArray, useFormContext } from 'react-hook-form';
import { Button } from '@/components/ui/button';
import { CrossIcon, PlusIcon } from '@/components/ui/icons';
import { Input } from '@/components/ui/input';
import type { FieldProblems } from '@/lib/refusal';
import type { Content } from '@/lib/revisions/content';
import { IconButton } from './panel-section';
import { Problem } from './title-fields';

/** What the text rests on: titles, with addresses where there are any. */
export function SourceFields({ problems }: { problems: FieldProblems }) {
  const { register, control } = useFormContext<Content>();
  const { fields, append, remove } = useFieldArray<Content, 'sources'>({ control, name: 'sources' });
  return (
    <section aria-label="Sources" data-field="sources" className="grid gap-4">
      <h2 className="font-serif text-2xl font-medium">Sources</h2>
      {fields.length > 0 && (
        <ol className="grid gap-3">
          {fields.map((field, index) => (
            <li key={field.id} data-field={`sources.${index}`}>
              <div className="grid grid-cols-[1fr_auto] gap-1.5 sm:grid-cols-[1fr_1fr_auto]">
                <Input
                  {...register(`sources.${index}.title`)}
                  aria-label={`Title of source ${index + 1}`}
                  placeholder="Title"
                  maxLength={300}
                />
                <Input
                  {...register(`sources.${index}.url`)}
                  aria-label={`Address of source ${index + 1}`}
                  placeholder="https://"
                  inputMode="url"
                  maxLength={2000}
                  className="max-sm:col-start-1"
                />
                <div className="max-sm:col-start-2 max-sm:row-start-1">
                  <IconButton name={`Remove source ${index + 1}`} onPress={() => remove(index)}>
                    <CrossIcon />
                  </IconButton>
                </div>
              </div>
              <Problem text={problems[`sources.${index}.title`] ?? problems[`sources.${index}.url`]} />
            </li>
          ))}
        </ol>
      )}
      <Button
        size="small"
        look="quiet"
        className="-ml-2 justify-self-start"
        onClick={() => append({ title: '', url: '' })}
      >
        <PlusIcon /> Add source
      </Button>
    </section>
  );
}
