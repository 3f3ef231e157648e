'use client';

import { useEffect, useState } from 'react';
import { type UseFormReturn, useWatch } from 'react-hook-form';
import type { Content } from '@/lib/revisions/content';
import type { Collision, EditingActions } from './editing';

const pause = 600;

/** Other terms that share a name with this one, looked up whenever its names have come to rest. */
export function useCollisions(
  termId: string,
  form: UseFormReturn<Content>,
  listCollisions: EditingActions['listCollisions'],
) {
  const [headword, aliases] = useWatch({ control: form.control, name: ['headword', 'aliases'] });
  const names = JSON.stringify([headword, ...aliases.map(({ name }) => name)].filter((name) => name.trim() !== ''));
  const [collisions, setCollisions] = useState<Collision[]>([]);

  useEffect(() => {
    let wanted = true;
    const timer = setTimeout(async () => {
      const outcome = await listCollisions({ termId, names: JSON.parse(names) as string[] }).catch(() => null);
      if (wanted && outcome?.ok) setCollisions(outcome.value);
    }, pause);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [termId, names, listCollisions]);

  return collisions;
}
