import 'server-only';
import pg from 'pg';

const pulseEvery = 10_000;
const longestPause = 5_000;

type Ears = {
  /** The connection listens: what was said before was not heard. */
  onOpen: () => void;
  onNotice: (text: string | undefined) => void;
  /** The connection that listened is gone, or (with the error) one could not be made. */
  onLost: (lost: { wasOpen: boolean; error?: unknown }) => void;
};

/**
 * Listens on a Postgres channel with a connection of its own, and connects again for as long as it takes. Resolves after
 * the first try, successful or not; returns how to stop.
 */
export async function listen(channel: string, { onOpen, onNotice, onLost }: Ears): Promise<() => Promise<void>> {
  let client: pg.Client | null = null;
  let isStopped = false;
  let pause = 100;
  let waiting: NodeJS.Timeout | undefined;

  async function connect(): Promise<void> {
    const next = new pg.Client({
      connectionString: process.env.DATABASE_URL,
      keepAlive: true,
      connectionTimeoutMillis: 5_000,
      query_timeout: 5_000,
    });
    let isOver = false;
    const over = (error?: unknown) => {
      if (isOver) return;
      isOver = true;
      lost(next, error);
    };
    next.on('error', over);
    next.on('end', () => over());
    next.on('notification', ({ payload }) => onNotice(payload));
    try {
      await next.connect();
      await next.query(`LISTEN ${channel}`);
      if (isOver || isStopped) return;
      client = next;
      pause = 100;
      onOpen();
      beat(next, over);
    } catch (error) {
      over(error);
    }
  }

  function lost(gone: pg.Client, error: unknown): void {
    const wasOpen = client === gone;
    if (wasOpen) client = null;
    gone.end().catch(() => {});
    if (isStopped) return;
    onLost({ wasOpen, error });
    waiting = setTimeout(connect, pause);
    pause = Math.min(pause * 2, longestPause);
  }

  /** A connection can be dead without saying so. */
  function beat(own: pg.Client, over: (error: unknown) => void): void {
    const pulse = setInterval(() => {
      if (client !== own) clearInterval(pulse);
      else own.query('SELECT 1').catch(over);
    }, pulseEvery);
    pulse.unref();
  }

  await connect();
  return async () => {
    isStopped = true;
    clearTimeout(waiting);
    await client?.end();
  };
}
