import { dayOf, dayTag } from '@/lib/published/tags';
import { pageStore } from './store';

const lookEvery = 30_000;

/** Has the pages that belong to a day rendered anew within half a minute of its end. Returns how to stop. */
export function followDays(now: () => Date = () => new Date()): () => void {
  let day = dayOf(now());
  const clock = setInterval(() => {
    if (dayOf(now()) === day) return;
    day = dayOf(now());
    pageStore().invalidate([dayTag]);
  }, lookEvery);
  return () => clearInterval(clock);
}
