'use client';

import { Checkbox } from '@/components/ui/checkbox';
import { Dialog } from '@/components/ui/dialog';
import { switchKeys, useKeysOn } from './use-keys';

const keys: [key: string, what: string][] = [
  ['j', 'Next change'],
  ['k', 'Change before'],
  ['c', 'Comment on what is selected, or on the change you are at'],
  ['a', 'To “Approve”; Enter confirms it'],
  ['r', 'Request changes: to the note'],
  ['n', 'Next in your queue, without a verdict'],
  ['?', 'These keys'],
];

type Props = { open: boolean; onOpenChange: (open: boolean) => void };

/** The keys of the review screen, and the switch for whoever does without. */
export function KeysDialog({ open, onOpenChange }: Props) {
  const on = useKeysOn();
  return (
    <Dialog title="Keys" open={open} onOpenChange={onOpenChange}>
      <dl className="grid grid-cols-[auto_1fr] items-baseline gap-x-4 gap-y-2">
        {keys.map(([key, what]) => (
          <div key={key} className="contents">
            <dt>
              <kbd className="inline-block min-w-7 rounded border border-control px-1.5 text-center font-mono">
                {key}
              </kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <Checkbox label="Answer these keys" checked={on} onChange={(event) => switchKeys(event.target.checked)} />
    </Dialog>
  );
}
