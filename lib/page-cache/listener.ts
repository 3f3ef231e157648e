import pg from 'pg';
import { log } from '@/lib/log';
import { pagesChannel } from '@/lib/published/channel';
import { isDown } from './is-down';
import { tagsIn } from './notification';
import { pageStore } from './store';

const pulseEvery = 10_000;
const longestPause = 5_000;

/**
 * Hears every publication of every instance, through Postgres itself. Whatever may have been missed while the connection
 * was down is dropped. Resolves after the first try, successful or not; returns how to stop.
 */
export async function startListening(): Promise<() => Promise<void>> {
  const store = pageStore();
  let client: pg.Client | null = null;
  let isStopped = false;
  let pause = 100;
  let waiting: NodeJS.Timeout | undefined;

  async function listen(): Promise<void> {
    const next = new pg.Client({
      connectionString: process.env.DATABASE_URL,
      keepAlive: true,
      connectionTimeoutMillis: 5_000,
      query_timeout: 5_000,
    });
    let isOver = false;
    const over = () => {
      if (isOver) return;
      isOver = true;
      lost(next);
    };
    next.on('error', over);
    next.on('end', over);
    next.on('notification', ({ payload }) => heard(payload));
    try {
      await next.connect();
      await next.query(`LISTEN ${pagesChannel}`);
      if (isOver || isStopped) return;
      client = next;
      pause = 100;
      store.clear();
      store.isInformed = true;
      store.prefersOld = false;
      beat(next, over);
    } catch (error) {
      store.prefersOld = process.env.HEADWORD_STALE_PAGES === 'serve' && isDown(error);
      over();
    }
  }

  function heard(payload: string | undefined): void {
    const tags = tagsIn(payload);
    if (tags === null) log.warn('A notification of pages could not be read; all pages are dropped.');
    if (tags === null) store.clear();
    else store.invalidate(tags);
  }

  function lost(gone: pg.Client): void {
    if (client === gone && !isStopped)
      log.warn('The connection that tells of publications is lost; public pages are not kept.');
    client = null;
    store.isInformed = false;
    if (process.env.HEADWORD_STALE_PAGES !== 'serve') store.clear();
    gone.end().catch(() => {});
    if (isStopped) return;
    waiting = setTimeout(listen, pause);
    pause = Math.min(pause * 2, longestPause);
  }

  /** A connection can be dead without saying so. */
  function beat(own: pg.Client, over: () => void): void {
    const pulse = setInterval(() => {
      if (client !== own) clearInterval(pulse);
      else own.query('SELECT 1').catch(over);
    }, pulseEvery);
    pulse.unref();
  }

  await listen();
  return async () => {
    isStopped = true;
    clearTimeout(waiting);
    await client?.end();
  };
}
