'use client';

import { zodResolver } from '@hookform/resolvers/zod';
import { useRouter } from 'next/navigation';
import { useState, useSyncExternalStore } from 'react';
import { type DefaultValues, type FieldValues, type Path, type Resolver, useForm } from 'react-hook-form';
import type { z } from 'zod';
import type { Outcome, Reason, Refusal } from '@/lib/refusal';
import { noAnswerText, refusalText } from './refusal-text';

/** Why the form was not accepted, as a sentence; without a reason where no answer came. */
export type FormProblem = { text: string; reason: Reason | null };

type Options<V extends FieldValues, T> = {
  /** The schema the server parses with. */
  schema: z.ZodType<unknown, V>;
  /** The server action, or anything that answers like one. */
  action: (values: V) => Promise<Outcome<T>>;
  values: DefaultValues<V>;
  /** After a yes: by default the page is shown as it is now. The second argument is what was sent. */
  onAccepted?: (value: T, sent: V) => void;
};

/**
 * The one way of sending a form: react-hook-form × the zod schema × the server action. A refusal becomes problems of
 * fields and a sentence; whatever goes wrong, everything typed stays.
 */
export function useActionForm<V extends FieldValues, T>({ schema, action, values, onAccepted }: Options<V, T>) {
  const router = useRouter();
  const [problem, setProblem] = useState<FormProblem | null>(null);
  const form = useForm<V>({ defaultValues: values, resolver: zodResolver(schema as z.ZodType<V, V>) as Resolver<V> });
  const { errors, isSubmitting } = form.formState;

  function refuse(refusal: Refusal) {
    for (const [name, message] of Object.entries(refusal.fields ?? {}))
      if (name) form.setError(name as Path<V>, { message }, { shouldFocus: true });
    setProblem({ text: refusalText(refusal), reason: refusal.reason });
  }

  const submit = form.handleSubmit(async () => {
    setProblem(null);
    const sent = form.getValues();
    const outcome = await action(sent).catch(() => null);
    if (outcome === null) return setProblem({ text: noAnswerText, reason: null });
    if (!outcome.ok) return refuse(outcome);
    form.reset(sent);
    if (onAccepted) onAccepted(outcome.value, sent);
    else router.refresh();
  });

  return {
    form,
    submit,
    busy: isSubmitting,
    /** Whether the page has come alive: before, sending the form would only reload it. */
    ready: useSyncExternalStore(never, yes, no),
    problem,
    /** Attributes of a field's control. */
    control: (name: Path<V>) => form.register(name),
    /** What is wrong with a field, for its Field. */
    problemOf: (name: Path<V>): string | undefined => {
      const message = name.split('.').reduce<unknown>((at, key) => (at as Record<string, unknown>)?.[key], errors);
      return (message as { message?: string } | undefined)?.message;
    },
  };
}

const never = () => () => {};
const yes = () => true;
const no = () => false;
