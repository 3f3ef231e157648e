'use client';

import { useState, useTransition } from 'react';
import { toast } from 'sonner';
import { Field } from '@/components/ui/field';
import { noAnswerText, refusalText } from '@/components/ui/refusal-text';
import { Select } from '@/components/ui/select';
import { type Delivery, deliveries, type NotificationKind, notificationKinds } from '@/lib/notifications/kinds';
import type { Outcome } from '@/lib/refusal';
import { kindWords } from './kind-words';

const deliveryWords: Record<Delivery, string> = { AT_ONCE: 'At once', DAILY: 'Once a day', NEVER: 'Never' };

type Props = {
  choices: Record<NotificationKind, Delivery>;
  choose: (input: { kind: NotificationKind; delivery: Delivery }) => Promise<Outcome>;
};

/** How somebody is mailed about each kind. Each choice is kept as it is made. */
export function ChoiceForm({ choices, choose }: Props) {
  const [chosen, setChosen] = useState(choices);
  const [busy, start] = useTransition();
  const change = (kind: NotificationKind, delivery: Delivery) =>
    start(async () => {
      const outcome = await choose({ kind, delivery }).catch(() => null);
      if (!outcome?.ok) return void toast.error(outcome ? refusalText(outcome) : noAnswerText);
      setChosen((before) => ({ ...before, [kind]: delivery }));
      toast.success('Saved');
    });
  return (
    <div className="grid gap-3" aria-busy={busy}>
      {notificationKinds.map((kind) => (
        <Field key={kind} label={kindWords[kind]} className="sm:grid-cols-[1fr_10rem] sm:items-center">
          <Select
            value={chosen[kind]}
            onChange={({ target }) => {
              const delivery = deliveries.find((one) => one === target.value);
              if (delivery) change(kind, delivery);
            }}
          >
            {deliveries.map((delivery) => (
              <option key={delivery} value={delivery}>
                {deliveryWords[delivery]}
              </option>
            ))}
          </Select>
        </Field>
      ))}
    </div>
  );
}
