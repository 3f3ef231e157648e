const blocks = 'p, h1, h2, h3, li, td, th, pre, dt, dd, [data-passage]';

/**
 * Where the keys j and k stop: every block of the text that a change is in, in reading order; in a text without changes,
 * every block that says something.
 */
function stopsIn(around: Element): HTMLElement[] {
  const changes = [...around.querySelectorAll('ins, del')].flatMap(
    (change) => change.closest<HTMLElement>(blocks) ?? [],
  );
  if (changes.length > 0) return [...new Set(changes)];
  const all = [...around.querySelectorAll<HTMLElement>(blocks)];
  return all.filter((block) => block.textContent?.trim() && !block.querySelector(blocks));
}

/** The stop after (1) or before (-1) the one that has the focus; from elsewhere, the first or the last. */
export function nextStop(around: Element, step: 1 | -1): HTMLElement | null {
  const stops = stopsIn(around);
  const at = stops.indexOf(document.activeElement as HTMLElement);
  return (at === -1 ? stops.at(step === 1 ? 0 : -1) : stops[at + step]) ?? null;
}

/** Gives a stop the focus, in the middle of the window, so that it is read out and can be seen. */
export function goTo(stop: HTMLElement) {
  stop.tabIndex = -1;
  stop.focus({ preventScroll: true });
  stop.scrollIntoView({ block: 'center' });
}
