'use client';

import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { FormProblemText } from '@/components/ui/form-problem';
import { Input } from '@/components/ui/input';
import { Select } from '@/components/ui/select';
import { useActionForm } from '@/components/ui/use-action-form';
import type { Outcome } from '@/lib/refusal';
import { newTermForm } from '@/lib/revisions/new-term-form';

type Collision = { name: string; termId: string; headword: string };
type Props = {
  glossaries: readonly { id: string; name: string }[];
  create: (input: unknown) => Promise<Outcome<{ termId: string }>>;
  findCollisions: (input: unknown) => Promise<Outcome<Collision[]>>;
};

/** Opens a new term; names those that already go by this headword before there are two. */
export function NewTermForm({ glossaries, create, findCollisions }: Props) {
  const router = useRouter();
  const [collisions, setCollisions] = useState<Collision[]>([]);
  const { form, submit, busy, problem, control, problemOf } = useActionForm({
    schema: newTermForm,
    action: create,
    values: { glossaryId: glossaries[0]?.id ?? '', headword: '' },
    onAccepted: ({ termId }) => router.push(`/studio/terms/${termId}`),
  });

  const look = async () => {
    const outcome = await findCollisions(form.getValues()).catch(() => null);
    setCollisions(outcome?.ok ? outcome.value : []);
  };

  return (
    <form onSubmit={submit} className="grid max-w-xl gap-4" noValidate>
      <Field
        label="Headword"
        hint="As it will stand on its page. It can still be changed."
        problem={problemOf('headword')}
        required
      >
        <Input {...form.register('headword', { onBlur: look })} maxLength={200} className="h-11 font-serif text-xl" />
      </Field>
      {glossaries.length > 1 && (
        <Field label="Glossary" problem={problemOf('glossaryId')} required>
          <Select {...form.register('glossaryId', { onChange: look })}>
            {glossaries.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {glossaries.length === 1 && <input type="hidden" {...control('glossaryId')} />}
      <div aria-live="polite">{collisions.length > 0 && <Collisions list={collisions} />}</div>
      <FormProblemText problem={problem} />
      <div>
        <Button type="submit" look="primary" busy={busy}>
          {collisions.length > 0 ? 'Create it all the same' : 'Create and write'}
        </Button>
      </div>
    </form>
  );
}

const Collisions = ({ list }: { list: readonly Collision[] }) => (
  <div className="rounded-md border border-warn px-3 py-2.5">
    <p className="font-medium text-warn">This name is already taken:</p>
    <ul className="mt-1 grid gap-0.5">
      {list.map(({ name, termId, headword }) => (
        <li key={termId}>
          <Link href={`/studio/terms/${termId}`} className="text-accent underline underline-offset-2">
            {headword}
          </Link>
          {name !== headword && <span className="text-muted"> goes by “{name}”, too</span>}
        </li>
      ))}
    </ul>
    <p className="mt-1 text-muted">Write there, unless this is a different meaning.</p>
  </div>
);
