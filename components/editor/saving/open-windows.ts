const prefix = 'headword.window.';

/** Lets other windows of this browser know that this one is open; the answer takes it back. A crash does so, too. */
export function stayOpen(windowId: string): () => void {
  let close = () => {};
  const open = new Promise<void>((resolve) => {
    close = resolve;
  });
  navigator.locks?.request(prefix + windowId, () => open).catch(() => {});
  return close;
}

/** The windows that are open now; null where the browser cannot say (it needs https). */
export async function listOpenWindows(): Promise<Set<string> | null> {
  const locks = await navigator.locks?.query().catch(() => null);
  if (!locks) return null;
  const names = [...(locks.held ?? []), ...(locks.pending ?? [])].map(({ name }) => name ?? '');
  return new Set(names.filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length)));
}
