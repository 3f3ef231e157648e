import 'server-only';
import { createTransport } from 'nodemailer';

const local = /^(localhost|127\.|\[?::1)/;

/** Whether mail is sent at all. */
export const isMailSet = (): boolean => Boolean(process.env.SMTP_URL);

/** The mail server of SMTP_URL, or nothing where none is set. Beyond this machine, only over TLS. */
export function openTransport() {
  const address = process.env.SMTP_URL;
  if (!address) return null;
  const { protocol, hostname, port, username, password, searchParams } = new URL(address);
  const secure = protocol === 'smtps:';
  return createTransport({
    host: hostname,
    port: port ? Number(port) : secure ? 465 : 587,
    secure,
    requireTLS: !secure && !local.test(hostname) && searchParams.get('tls') !== 'off',
    ignoreTLS: searchParams.get('tls') === 'off' || local.test(hostname),
    // A message is sent while its row is locked: the server has to answer well within the database's patience.
    connectionTimeout: 5_000,
    greetingTimeout: 5_000,
    socketTimeout: 10_000,
    ...(username && { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
  });
}

export type Transport = NonNullable<ReturnType<typeof openTransport>>;
