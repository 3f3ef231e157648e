'use client';

import type { z } from 'zod';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { FormProblemText } from '@/components/ui/form-problem';
import { Select } from '@/components/ui/select';
import { useActionForm } from '@/components/ui/use-action-form';
import type { Outcome } from '@/lib/refusal';
import { namedReviewer } from '@/lib/reviewing/form';

type Props = {
  revisionId: string;
  people: readonly { id: string; name: string }[];
  nameReviewer: (input: z.input<typeof namedReviewer>) => Promise<Outcome>;
};

/** Asks one of the reviewers by name. */
export function AskReviewer({ revisionId, people, nameReviewer }: Props) {
  const { submit, busy, problem, control, problemOf } = useActionForm({
    schema: namedReviewer,
    action: nameReviewer,
    values: { revisionId, reviewerId: people[0]?.id ?? '' },
  });
  return (
    <form onSubmit={submit} className="grid gap-2" noValidate>
      <div className="flex items-start gap-2">
        <Field label="Ask a reviewer" hideLabel problem={problemOf('reviewerId')}>
          <Select {...control('reviewerId')}>
            {people.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
        <Button type="submit" busy={busy}>
          Ask
        </Button>
      </div>
      <FormProblemText problem={problem} />
    </form>
  );
}
