'use client';

import { type ReactNode, useState, useSyncExternalStore } from 'react';
import { toast } from 'sonner';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';

const origin = () => window.location.origin;

type Props = { path: string; label?: string; copied?: string; children: ReactNode };

const once = 'Copied. It works once, for seven days.';

/** A secret link, shown once: its whole address, selected at a touch, and a button that copies it. */
export function LinkToCopy({ path, label = 'One-time link', copied: copiedWords = once, children }: Props) {
  const address =
    useSyncExternalStore(
      () => () => {},
      origin,
      () => '',
    ) + path;
  const [copied, setCopied] = useState(false);
  const copy = () =>
    navigator.clipboard.writeText(address).then(
      () => setCopied(true),
      () => toast.error('The browser does not allow copying here: select the link and copy it.'),
    );
  return (
    <div className="grid gap-2 rounded-md border border-line bg-surface p-4">
      <Field label={label} hint={children}>
        <Input readOnly value={address} onFocus={(event) => event.target.select()} className="font-mono text-[13px]" />
      </Field>
      <div className="flex items-center gap-3">
        <Button look="primary" onClick={copy}>
          Copy the link
        </Button>
        <span role="status" className="text-[13px] text-muted">
          {copied && copiedWords}
        </span>
      </div>
    </div>
  );
}
