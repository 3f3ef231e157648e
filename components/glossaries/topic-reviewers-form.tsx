'use client';

import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { FormProblemText } from '@/components/ui/form-problem';
import { useActionForm } from '@/components/ui/use-action-form';
import { topicReviewers } from '@/lib/glossaries/topic-form';
import type { Outcome } from '@/lib/refusal';

type Props = {
  glossaryId: string;
  topic: { slug: string; name: string };
  chosen: readonly string[];
  reviewers: readonly { id: string; name: string }[];
  choose: (input: unknown) => Promise<Outcome>;
};

/** Who is asked to review the terms of a topic. */
export function TopicReviewersForm({ glossaryId, topic, chosen, reviewers, choose }: Props) {
  const known = chosen.filter((id) => reviewers.some((reviewer) => reviewer.id === id));
  const { form, submit, busy, problem } = useActionForm({
    schema: topicReviewers,
    action: choose,
    values: { glossaryId, slug: topic.slug, reviewerIds: known },
  });
  const names = reviewers.filter(({ id }) => known.includes(id)).map(({ name }) => name);
  return (
    <details className="text-[13px]">
      <summary className="cursor-pointer text-muted">
        Reviewers of {topic.name}: {names.join(', ') || 'everyone'}
      </summary>
      <form onSubmit={submit} className="grid gap-2 py-2 pl-4" noValidate>
        {reviewers.map(({ id, name }) => (
          <Checkbox key={id} label={name} value={id} {...form.register('reviewerIds')} />
        ))}
        <FormProblemText problem={problem} />
        <div>
          <Button type="submit" size="small" busy={busy}>
            Save reviewers of {topic.name}
          </Button>
        </div>
      </form>
    </details>
  );
}
