'use client';

import { useEffect } from 'react';
import type { Present } from '@/lib/presence/beat';
import { namesWords, presenceWords } from './presence-words';

type Props = { others: readonly Present[]; personId: string };

/** Who else has this term open, in a line; and a mark with their name at the field they write in. */
export function PresenceLine({ others, personId }: Props) {
  const words = others.map((one) => presenceWords(one, personId)).join(' · ');
  useEffect(() => mark(others, personId), [others, personId]);
  return (
    <>
      <p role="status" aria-label="Who else is here" className="sr-only">
        {namesWords(others, personId)}
      </p>
      {words && (
        <p
          title={words}
          className="order-last min-w-0 basis-full truncate text-[13px] text-muted lg:order-none lg:basis-40 lg:grow"
        >
          <span aria-hidden="true" className="mr-1.5 inline-block size-2 rounded-full bg-ok" />
          {words}
        </p>
      )}
    </>
  );
}

/** Puts names at fields; the answer takes them away again. */
function mark(others: readonly Present[], personId: string): () => void {
  const marked = others.flatMap(({ id, name, field }) => {
    const place = field ? document.querySelector<HTMLElement>(`main [data-field="${CSS.escape(field)}"]`) : null;
    if (!place || id === personId) return [];
    place.dataset.present = [place.dataset.present, name].filter(Boolean).join(', ');
    return [place];
  });
  return () => {
    for (const place of marked) delete place.dataset.present;
  };
}
