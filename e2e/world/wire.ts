import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { type Asked, askedOn } from './queries';
import { freePort } from './site';

/** The way to a database, which can be cut and mended: to the server at its other end the database is down. */
export type Wire = {
  database: string;
  cut: () => void;
  mend: () => Promise<void>;
  /** What was asked over it since this was last called. */
  takeQueries: () => string[];
};

/** Lays a wire to the database. What is connected through it breaks when it is cut. */
export async function layWire(database: string): Promise<Wire> {
  const { hostname, port } = new URL(database);
  const near = new URL(database);
  near.host = `127.0.0.1:${await freePort()}`;
  const open = new Set<Socket>();
  const connections = new Set<Asked>();
  let server: Server;

  const mend = async () => {
    server = createServer((socket) => {
      const onward = connect(Number(port || 5432), hostname);
      for (const [one, other] of [
        [socket, onward],
        [onward, socket],
      ] as const) {
        open.add(one);
        one.on('error', () => other.destroy()).on('close', () => open.delete(one) && other.destroy());
        one.pipe(other);
      }
      const asked = askedOn();
      connections.add(asked);
      socket.on('data', asked.hear);
    });
    await once(server.listen(Number(near.port), '127.0.0.1'), 'listening');
  };
  const cut = () => {
    server.close();
    for (const socket of open) socket.destroy();
  };
  const takeQueries = () => [...connections].flatMap(({ queries }) => queries.splice(0));
  await mend();
  return { database: near.href, cut, mend, takeQueries };
}
