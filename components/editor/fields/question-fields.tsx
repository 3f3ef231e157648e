'use client';

import { Controller, useFieldArray, useFormContext } from 'react-hook-form';
import { Button } from '@/components/ui/button';
import { ArrowDownIcon, ArrowUpIcon, CrossIcon, PlusIcon } from '@/components/ui/icons';
import { emptyDocument } from '@/lib/document/schema';
import type { FieldProblems } from '@/lib/refusal';
import type { Content } from '@/lib/revisions/content';
import { BodyEditor } from '../body/body-editor';
import { IconButton } from './panel-section';
import { Problem } from './title-fields';

/** The questions readers ask, with their answers, below the body as on the page. */
export function QuestionFields({ problems }: { problems: FieldProblems }) {
  const { register, control } = useFormContext<Content>();
  const { fields, append, remove, move } = useFieldArray<Content, 'questions'>({ control, name: 'questions' });
  return (
    <section aria-label="Questions and answers" data-field="questions" className="grid gap-4">
      <h2 className="font-serif text-2xl font-medium">Questions and answers</h2>
      {fields.length > 0 && (
        <ol className="grid gap-5">
          {fields.map((field, index) => (
            <li key={field.id} className="grid gap-2 border-t border-line pt-3">
              <div className="flex items-start gap-1" data-field={`questions.${index}.question`}>
                <textarea
                  {...register(`questions.${index}.question`)}
                  dir="auto"
                  rows={1}
                  maxLength={300}
                  aria-label={`Question ${index + 1}`}
                  placeholder="What do readers ask?"
                  className="field-sizing-content min-w-0 flex-1 resize-none bg-transparent py-0.5 font-serif text-xl font-medium placeholder:text-muted focus-visible:outline-none"
                />
                {index > 0 && (
                  <IconButton name={`Move question ${index + 1} up`} onPress={() => move(index, index - 1)}>
                    <ArrowUpIcon />
                  </IconButton>
                )}
                {index < fields.length - 1 && (
                  <IconButton name={`Move question ${index + 1} down`} onPress={() => move(index, index + 1)}>
                    <ArrowDownIcon />
                  </IconButton>
                )}
                <IconButton name={`Remove question ${index + 1}`} onPress={() => remove(index)}>
                  <CrossIcon />
                </IconButton>
              </div>
              <Problem text={problems[`questions.${index}.question`]} />
              <div data-field={`questions.${index}.answer`}>
                <Controller
                  control={control}
                  name={`questions.${index}.answer`}
                  render={({ field: answer }) => (
                    <BodyEditor
                      compact
                      label={`Answer ${index + 1}`}
                      value={answer.value}
                      onChange={answer.onChange}
                      placeholder="The answer, in a few sentences"
                    />
                  )}
                />
                <Problem text={problems[`questions.${index}.answer`]} />
              </div>
            </li>
          ))}
        </ol>
      )}
      <Button
        size="small"
        look="quiet"
        className="-ml-2 justify-self-start"
        onClick={() => append({ question: '', answer: emptyDocument })}
      >
        <PlusIcon /> Add question
      </Button>
    </section>
  );
}
