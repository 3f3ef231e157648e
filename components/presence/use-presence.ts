'use client';

import { useEffect, useEffectEvent, useState } from 'react';
import type { Here, Present, Standing } from '@/lib/presence/beat';
import { heart } from './heart';
import { newTabId } from './tab-id';

type Options = {
  termId: string;
  revisionId: string;
  /** Whether fields are written in here; else this is somebody reading. */
  writes: boolean;
  /** Hears where the revision stands now, every few seconds. */
  onStanding: (standing: Standing) => void;
};

/** Who else has this term open, while this tab is looked at; and tells them about this one. */
export function usePresence({ termId, revisionId, writes, onStanding }: Options): Present[] {
  const [others, setOthers] = useState<Present[]>([]);
  const hear = useEffectEvent(({ others, revision }: Here) => {
    setOthers((before) => (JSON.stringify(before) === JSON.stringify(others) ? before : others));
    if (revision) onStanding(revision);
  });

  useEffect(() => {
    const address = `/studio/terms/${termId}/presence`;
    const tab = newTabId();
    const beating = heart({
      send: (field) => ask(address, { tab, field, revisionId }),
      later(run, milliseconds) {
        const timer = setTimeout(run, milliseconds);
        return () => clearTimeout(timer);
      },
      onHere: (here) => hear(here),
    });
    const look = () => (document.visibilityState === 'visible' ? beating.start() : beating.stop());
    // From one field to the next the focus is nowhere for an instant.
    const enter = () => setTimeout(() => beating.enter(writes ? fieldAt(document.activeElement) : ''));
    const goAway = () => {
      beating.stop();
      navigator.sendBeacon(address, JSON.stringify({ tab, left: true }));
    };
    look();
    document.addEventListener('visibilitychange', look);
    document.addEventListener('focusin', enter);
    document.addEventListener('focusout', enter);
    window.addEventListener('pagehide', goAway);
    window.addEventListener('pageshow', look);
    return () => {
      document.removeEventListener('visibilitychange', look);
      document.removeEventListener('focusin', enter);
      document.removeEventListener('focusout', enter);
      window.removeEventListener('pagehide', goAway);
      window.removeEventListener('pageshow', look);
      goAway();
    };
  }, [termId, revisionId, writes]);

  return others;
}

const fieldAt = (element: Element | null): string => element?.closest<HTMLElement>('[data-field]')?.dataset.field ?? '';

async function ask(address: string, said: object): Promise<Here | 'gone' | null> {
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(address, { method: 'POST', headers, body: JSON.stringify(said) }).catch(() => null);
  if (answer?.ok) return (await answer.json().catch(() => null)) as Here | null;
  return answer?.status === 404 ? 'gone' : null;
}
