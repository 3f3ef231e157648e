import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import next from 'next';
import { markAddress } from '@/lib/auth/client-address';
import { startWorker } from '@/lib/jobs/worker';
import { answerHit } from '@/lib/page-cache/answer';
import { startListening } from '@/lib/page-cache/listener';
import { isWellFormed, readersForms } from '@/lib/page-cache/page-path';
import { sendPlainly } from '@/lib/page-cache/plain';
import { pageStore } from '@/lib/page-cache/store';

/** The site while it is served. `close` finishes the requests that have begun. */
export type Site = { port: number; close: () => Promise<void> };

/**
 * Serves the production build: hits of the page cache first, Next for the rest.
 * Rejects with Node's own EADDRINUSE where the port is taken; port 0 chooses a free one.
 */
export async function serve({ port, host }: { port: number; host?: string }): Promise<Site> {
  const server = createServer();
  const bound = await listen(server, port, host);
  const app = next({ dev: false, port: bound });
  const answer = app.getRequestHandler();
  const prepared = app.prepare();
  server.on('request', (request, response) => {
    if (!isWellFormed(request.url ?? '/')) refuse(response);
    else if (!answerHit(request, response)) void leave(request, response);
  });
  async function leave(request: IncomingMessage, response: ServerResponse): Promise<void> {
    response.setHeader('x-content-type-options', 'nosniff');
    markAddress(request);
    if (readersForms.test(request.url ?? '/')) sendPlainly(request, response);
    await prepared;
    await pageStore().answering(() => answer(request, response));
  }
  const [stopListening] = await Promise.all([startListening(), prepared]);
  const stopWorking = process.env.HEADWORD_WORKER === 'off' ? null : await startWorker();
  return {
    port: bound,
    async close() {
      await closed(server);
      await stopWorking?.();
      await stopListening();
      await app.close();
    },
  };
}

function refuse(response: ServerResponse): void {
  response.writeHead(400, {
    'content-type': 'text/plain; charset=utf-8',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  response.end('This address cannot be read.\n');
}

function listen(server: Server, port: number, host?: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

function closed(server: Server): Promise<void> {
  const patience = setTimeout(() => server.closeAllConnections(), 5_000);
  return new Promise((resolve) => {
    server.close(() => {
      clearTimeout(patience);
      resolve();
    });
    server.closeIdleConnections();
  });
}
