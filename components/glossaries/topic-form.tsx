'use client';

import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { FormProblemText } from '@/components/ui/form-problem';
import { Input } from '@/components/ui/input';
import { useActionForm } from '@/components/ui/use-action-form';
import { namedTopic } from '@/lib/glossaries/topic-form';
import type { Outcome } from '@/lib/refusal';
import { slugOf } from '@/lib/terms/slug';

type Props = {
  glossaryId: string;
  /** The topic to rename; without one, a new topic is added. */
  topic?: { slug: string; name: string };
  nameTopic: (input: unknown) => Promise<Outcome>;
};

/** Adds a topic or gives one another name; its address stays. */
export function TopicForm({ glossaryId, topic, nameTopic }: Props) {
  const { form, submit, busy, problem, problemOf } = useActionForm({
    schema: namedTopic,
    action: nameTopic,
    values: { glossaryId, slug: topic?.slug ?? '', name: topic?.name ?? '' },
  });
  const name = form.register('name', {
    onChange: (event) => topic || form.setValue('slug', slugOf(event.target.value)),
  });
  return (
    <form onSubmit={submit} className="grid gap-2" noValidate>
      <div className="flex items-start gap-2">
        <Field
          label={topic ? `Name of the topic ${topic.slug}` : 'New topic'}
          hideLabel
          problem={problemOf('name') ?? problemOf('slug')}
          className="flex-1"
        >
          <Input {...name} maxLength={100} placeholder={topic ? undefined : 'New topic'} />
        </Field>
        <Button type="submit" busy={busy}>
          {topic ? 'Rename' : 'Add'}
        </Button>
      </div>
      <FormProblemText problem={problem} />
    </form>
  );
}
