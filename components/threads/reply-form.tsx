'use client';

import { useRouter } from 'next/navigation';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { FormProblemText } from '@/components/ui/form-problem';
import { useActionForm } from '@/components/ui/use-action-form';
import { newReply } from '@/lib/threads/form';
import type { Mentionable } from '@/lib/threads/mentions';
import type { ThreadActions } from './conversation';
import { MentionTextarea } from './mention-textarea';

type Props = {
  threadId: string;
  people: readonly Mentionable[];
  reply: ThreadActions['reply'];
  onClose: () => void;
};

/** An answer in a thread. */
export function ReplyForm({ threadId, people, reply, onClose }: Props) {
  const router = useRouter();
  const { form, submit, busy, problem, control, problemOf } = useActionForm({
    schema: newReply,
    action: reply,
    values: { threadId, text: '' },
    onAccepted() {
      router.refresh();
      onClose();
    },
  });
  return (
    <form
      onSubmit={submit}
      noValidate
      className="grid gap-2"
      onKeyDown={(event) => event.key === 'Escape' && !form.getValues('text') && onClose()}
    >
      <Field label="Reply" hideLabel problem={problemOf('text')}>
        <MentionTextarea {...control('text')} people={people} maxLength={4000} autoFocus placeholder="Reply" />
      </Field>
      <FormProblemText problem={problem} />
      <div className="flex flex-wrap justify-end gap-2">
        <Button size="small" look="quiet" onClick={onClose}>
          Cancel
        </Button>
        <Button size="small" type="submit" look="primary" busy={busy}>
          Reply
        </Button>
      </div>
    </form>
  );
}
