'use client';

import { useRouter } from 'next/navigation';
import { toast } from 'sonner';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { FormProblemText } from '@/components/ui/form-problem';
import { Select } from '@/components/ui/select';
import { useActionForm } from '@/components/ui/use-action-form';
import type { Outcome } from '@/lib/refusal';
import type { Site } from '@/lib/site/find';
import { siteChange } from '@/lib/site/form';

type Props = {
  site: Site;
  zones: readonly string[];
  change: (input: unknown) => Promise<Outcome<{ version: number }>>;
};

/** Changes what holds for the whole site. */
export function SiteForm({ site, zones, change }: Props) {
  const router = useRouter();
  const { form, submit, busy, problem, control, problemOf } = useActionForm({
    schema: siteChange,
    action: change,
    values: site,
    onAccepted: ({ version }) => {
      form.setValue('version', version);
      toast.success('Saved');
      router.refresh();
    },
  });
  return (
    <form onSubmit={submit} className="grid max-w-xl gap-4" noValidate>
      <Field
        label="Time zone"
        hint="Schedules are entered in it, and daily mail is written at eight o’clock in it."
        problem={problemOf('timeZone')}
      >
        <Select {...control('timeZone')} className="max-w-80">
          {[...new Set(['UTC', site.timeZone, ...zones])].map((zone) => (
            <option key={zone}>{zone}</option>
          ))}
        </Select>
      </Field>
      <FormProblemText problem={problem} />
      <div>
        <Button type="submit" look="primary" busy={busy}>
          Save
        </Button>
      </div>
    </form>
  );
}
