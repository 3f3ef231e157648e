'use client';

import { useState, useTransition } from 'react';
import { toast } from 'sonner';
import { Button } from '@/components/ui/button';
import { noAnswerText, refusalText } from '@/components/ui/refusal-text';
import type { Outcome } from '@/lib/refusal';
import { LinkToCopy } from './link-to-copy';

type Props = {
  userId: string;
  invited: boolean;
  offer: (input: { userId: string }) => Promise<Outcome<{ link: string }>>;
};

/** Makes a new one-time link for a person and shows it, once. */
export function LinkOffer({ userId, invited, offer }: Props) {
  const [link, setLink] = useState<string | null>(null);
  const [busy, start] = useTransition();
  const make = () =>
    start(async () => {
      const outcome = await offer({ userId }).catch(() => null);
      if (outcome?.ok) setLink(outcome.value.link);
      else toast.error(outcome ? refusalText(outcome) : noAnswerText);
    });
  if (link) return <LinkToCopy path={link}>Send it to this person. It is shown here and never again.</LinkToCopy>;
  return (
    <div className="grid justify-items-start gap-1.5">
      <Button onClick={make} busy={busy}>
        {invited ? 'New invitation link' : 'Link for a new password'}
      </Button>
      <p className="text-[13px] text-muted">Earlier links stop working.</p>
    </div>
  );
}
