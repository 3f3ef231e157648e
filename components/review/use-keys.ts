'use client';

import { useEffect, useEffectEvent, useSyncExternalStore } from 'react';

const storageKey = 'headword-review-keys';
const changed = 'headword-review-keys-changed';

/**
 * Answers single keys, but not while something is typed, with another key held, or in front of a dialog. They can be
 * switched off, for people whose speech input would press them (WCAG 2.2, 2.1.4).
 */
export function useKeys(answers: Record<string, () => void>) {
  const answer = useEffectEvent((key: string) => {
    answers[key]?.();
    return key in answers;
  });
  const on = useKeysOn();
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isTyping(event.target)) return;
      if (document.querySelector('[role=dialog]')) return;
      if (!on && event.key !== '?') return;
      if (answer(event.key)) event.preventDefault();
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, [on]);
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));

/** Whether keys are answered in this browser. */
export const useKeysOn = (): boolean =>
  useSyncExternalStore(
    watch,
    () => localStorage.getItem(storageKey) !== 'off',
    () => true,
  );

function watch(hear: () => void) {
  window.addEventListener(changed, hear);
  window.addEventListener('storage', hear);
  return () => {
    window.removeEventListener(changed, hear);
    window.removeEventListener('storage', hear);
  };
}

/** Switches them on or off in this browser. */
export function switchKeys(on: boolean) {
  localStorage.setItem(storageKey, on ? 'on' : 'off');
  window.dispatchEvent(new Event(changed));
}
