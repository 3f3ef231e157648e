'use client';

import { useRouter } from 'next/navigation';
import { Notice } from '@/components/editor/notices/notice';
import { Button } from '@/components/ui/button';
import { statusWords } from '@/components/workflow/status-words';
import type { Standing } from '@/lib/presence/beat';

/** The revision on the screen is not the latest of it: somebody wrote in it or moved it on. */
export function ChangedNotice({ shown, now }: { shown: Standing; now: Standing | null }) {
  const router = useRouter();
  if (!now || now.version <= shown.version) return null;
  return (
    <Notice
      tone="polite"
      label="Changed meanwhile"
      actions={<Button onClick={() => router.refresh()}>Show it as it is now</Button>}
    >
      {now.status === shown.status
        ? 'This revision has changed since you opened it.'
        : `This revision has moved on since you opened it: it is now “${statusWords[now.status]}”.`}
    </Notice>
  );
}
