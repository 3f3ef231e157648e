'use client';

import { useRouter } from 'next/navigation';
import { toast } from 'sonner';
import { Button } from '@/components/ui/button';
import { FormProblemText } from '@/components/ui/form-problem';
import { useActionForm } from '@/components/ui/use-action-form';
import { type RolesChange, rolesChange } from '@/lib/people/forms';
import type { Outcome } from '@/lib/refusal';
import type { Grant } from '@/lib/workflow/actor';
import { RolesGrid } from './roles-grid';

type Props = {
  userId: string;
  grants: Grant[];
  glossaries: readonly { id: string; name: string }[];
  change: (form: RolesChange) => Promise<Outcome<unknown>>;
};

/** What a person may do, and where. */
export function RolesForm({ userId, grants, glossaries, change }: Props) {
  const router = useRouter();
  const { form, submit, busy, ready, problem } = useActionForm({
    schema: rolesChange,
    action: change,
    values: { userId, grants, before: grants },
    onAccepted: () => {
      toast.success('Roles saved.');
      router.refresh();
    },
  });
  return (
    <form method="post" onSubmit={submit} className="grid gap-4">
      <RolesGrid
        grants={form.watch('grants')}
        glossaries={glossaries}
        onChange={(next) => form.setValue('grants', next)}
      />
      <FormProblemText problem={problem} />
      <Button type="submit" look="primary" busy={busy} disabled={!ready} className="justify-self-start">
        Save roles
      </Button>
    </form>
  );
}
