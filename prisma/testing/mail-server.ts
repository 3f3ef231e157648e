import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

/** How the server answers a message: a number to refuse it with, or nothing to take it. */
type Answer = (to: string) => number | undefined;

/** A real mail server on this machine, and what it received. */
export type MailServer = { url: string; received: Email[]; close: () => Promise<void> };

/** Opens a mail server on this port (0: a free one). */
export async function openMailServer({ port = 0, answer = (() => undefined) as Answer } = {}): Promise<MailServer> {
  const received: Email[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo({ address }, _session, callback) {
      const code = answer(address);
      callback(code ? Object.assign(new Error('No.'), { responseCode: code }) : null);
    },
    onData(stream, _session, callback) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', async () => {
        received.push(await PostalMime.parse(Buffer.concat(chunks)));
        callback();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const address = server.server.address();
  const open = typeof address === 'object' && address ? address.port : port;
  return {
    url: `smtp://127.0.0.1:${open}`,
    received,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
