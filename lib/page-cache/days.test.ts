import { afterEach, expect, test, vi } from 'vitest';
import { dayTag } from '@/lib/published/tags';
import { followDays } from './days';
import { pageStore } from './store';
import { tagKey } from './tag-key';

afterEach(() => vi.useRealTimers());

test('the page of a day is kept until the day ends, and not longer', () => {
  vi.useFakeTimers({ now: new Date('2026-11-25T23:58:10Z') });
  const stop = followDays();
  const key = '/route-cache/APP_PAGE/abc/$/index';
  const headers = { 'x-next-cache-tags': tagKey(dayTag) };
  pageStore().isInformed = true;
  pageStore().answering(() => pageStore().keep(key, { kind: 'APP_PAGE', html: '<p>Today</p>', status: 200, headers }));
  vi.advanceTimersByTime(60_000);
  expect(pageStore().find(key)).not.toBeNull();
  vi.advanceTimersByTime(90_000);
  expect(pageStore().find(key)).toBeNull();
  stop();
});
