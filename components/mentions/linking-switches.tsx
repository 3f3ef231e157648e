'use client';

import { useRouter } from 'next/navigation';
import { toast } from 'sonner';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { FormProblemText } from '@/components/ui/form-problem';
import { useActionForm } from '@/components/ui/use-action-form';
import type { Outcome } from '@/lib/refusal';
import { type LinkingChange, linkingChange, type LinkingSwitches as Switches } from '@/lib/terms/linking-form';

type Props = {
  termId: string;
  switches: Switches;
  mayChange: boolean;
  changeLinking: (input: LinkingChange) => Promise<Outcome>;
};

/** Whether names of the term become links in other texts, and how they must be written for it. */
export function LinkingSwitches({ termId, switches, mayChange, changeLinking }: Props) {
  const router = useRouter();
  const { form, submit, busy, problem, control } = useActionForm({
    schema: linkingChange,
    action: changeLinking,
    values: { termId, was: switches, ...switches },
    onAccepted: () => {
      toast.success('Saved: the pages that hold its names are being linked anew');
      router.refresh();
    },
  });
  if (!mayChange) return <Told {...switches} />;
  return (
    <form onSubmit={submit} aria-label="Links to this term" className="grid gap-2" noValidate>
      <h2 className="font-medium">Links to this term</h2>
      <p className="text-[13px] text-muted">
        Where another text holds one of its names, the name becomes a link by itself. This counts at once, without a
        revision.
      </p>
      <Checkbox label="Never link its names automatically" {...control('neverLinked')} />
      <Checkbox label="Case matters: link them only as they are written" {...control('caseMatters')} />
      <FormProblemText problem={problem} />
      {form.formState.isDirty && (
        <div>
          <Button type="submit" size="small" busy={busy}>
            Save
          </Button>
        </div>
      )}
    </form>
  );
}

/** What holds, for those who may not change it; nothing, where nothing is out of the ordinary. */
function Told({ neverLinked, caseMatters }: Switches) {
  if (!neverLinked && !caseMatters) return null;
  return (
    <section aria-label="Links to this term" className="grid gap-1">
      <h2 className="font-medium">Links to this term</h2>
      <p className="text-muted">
        {neverLinked ? 'Its names are never linked automatically.' : 'Its names are linked only as they are written.'}
      </p>
    </section>
  );
}
