'use client';

import { useRouter } from 'next/navigation';
import { useId } from 'react';
import { useWatch } from 'react-hook-form';
import { toast } from 'sonner';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { Field } from '@/components/ui/field';
import { FormProblemText } from '@/components/ui/form-problem';
import { Textarea } from '@/components/ui/textarea';
import { useActionForm } from '@/components/ui/use-action-form';
import { newThread } from '@/lib/threads/form';
import type { Mentionable } from '@/lib/threads/mentions';
import type { Subject, ThreadActions } from './conversation';
import { MentionTextarea } from './mention-textarea';
import { QuoteText } from './quote-text';

type Props = {
  revisionId: string;
  subject: Subject;
  people: readonly Mentionable[];
  startThread: ThreadActions['startThread'];
  onClose: (threadId: string | null) => void;
};

/** Begins a thread: a remark, or other words for the passage. */
export function ThreadForm({ revisionId, subject, people, startThread, onClose }: Props) {
  const router = useRouter();
  const id = useId();
  const { form, submit, busy, problem, control, problemOf } = useActionForm({
    schema: newThread,
    action: startThread,
    values: { revisionId, selected: subject, text: '', replacement: null },
    onAccepted({ threadId }, { replacement }) {
      toast.success(replacement === null ? 'Comment added' : 'Suggestion made');
      router.refresh();
      onClose(threadId);
    },
  });
  const replacement = useWatch({ control: form.control, name: 'replacement' });
  const suggests = replacement != null;
  const title = suggests ? 'Suggest other words' : subject ? 'Comment on this passage' : 'Comment on this revision';
  return (
    <form
      aria-labelledby={`${id}-title`}
      onSubmit={submit}
      noValidate
      className="grid gap-3 rounded-md border border-accent bg-surface p-3 shadow-card"
      onKeyDown={(event) => event.key === 'Escape' && !form.getValues('text') && onClose(null)}
    >
      <p id={`${id}-title`} className="font-medium">
        {title}
      </p>
      {subject && <QuoteText text={subject.exact} />}
      {subject && (
        <Checkbox
          label="Suggest other words for it"
          checked={suggests}
          onChange={(event) => form.setValue('replacement', event.target.checked ? subject.exact : null)}
        />
      )}
      {suggests && (
        <Field label="Instead" hint="Left empty, the words are taken out." problem={problemOf('replacement')}>
          <Textarea {...control('replacement')} maxLength={2000} />
        </Field>
      )}
      <Field label={suggests ? 'Why (optional)' : 'Comment'} hint="@ mentions somebody." problem={problemOf('text')}>
        <MentionTextarea {...control('text')} people={people} maxLength={4000} autoFocus />
      </Field>
      <FormProblemText problem={problem} />
      <div className="flex flex-wrap justify-end gap-2">
        <Button look="quiet" onClick={() => onClose(null)}>
          Cancel
        </Button>
        <Button type="submit" look="primary" busy={busy}>
          {suggests ? 'Suggest' : 'Comment'}
        </Button>
      </div>
    </form>
  );
}
