import { listen } from '@/lib/listen';
import { log } from '@/lib/log';
import { pagesChannel } from '@/lib/published/channel';
import { isDown } from './is-down';
import { tagsIn } from './notification';
import { pageStore } from './store';

/**
 * Hears every publication of every instance, through Postgres itself. Whatever may have been missed while the connection
 * was down is dropped. Resolves after the first try, successful or not; returns how to stop.
 */
export async function startListening(): Promise<() => Promise<void>> {
  const store = pageStore();
  const stop = await listen(pagesChannel, {
    onOpen() {
      store.clear();
      store.isInformed = true;
      store.prefersOld = false;
    },
    onNotice(payload) {
      const tags = tagsIn(payload);
      if (tags === null) log.warn('A notification of pages could not be read; all pages are dropped.');
      if (tags === null) store.clear();
      else store.invalidate(tags);
    },
    onLost({ wasOpen, error }) {
      if (wasOpen) log.warn('The connection that tells of publications is lost; public pages are not kept.');
      else store.prefersOld = process.env.HEADWORD_STALE_PAGES === 'serve' && isDown(error);
      store.isInformed = false;
      if (process.env.HEADWORD_STALE_PAGES !== 'serve') store.clear();
    },
  });
  return async () => {
    store.isInformed = false;
    await stop();
  };
}
