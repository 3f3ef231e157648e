import 'server-only';
import { db, type Transaction } from '@/lib/db';
import { siteAddress } from '@/lib/site/address';
import { afterFailure, type Failure } from './retry';
import { openTransport, type Transport } from './transport';

const most = 500;

/**
 * Sends what is due, the oldest first, each while its row is locked: several workers never send the same, and a worker
 * that dies between the server's answer and the commit repeats that one message, under the same Message-ID. Nothing
 * happens while no mail server is set: then an administrator reads the outgoing mail in the studio.
 */
export async function sendMail(): Promise<void> {
  const transport = openTransport();
  if (!transport) return;
  for (let count = 0; count < most; count += 1) if ((await sendNext(transport)) !== 'sent') return;
}

type Due = {
  id: string;
  to: string;
  subject: string;
  text: string;
  html: string;
  headers: Record<string, string>;
  attempts: number;
  age: number;
};

/** "later" where the server did not want to talk: then it is not asked for the others. */
const sendNext = (transport: Transport): Promise<'sent' | 'none' | 'later'> =>
  db.$transaction(
    async (tx) => {
      const [mail] = await tx.$queryRaw<Due[]>`
        SELECT id, "to", subject, text, html, headers, attempts,
          extract(epoch FROM clock_timestamp() - "createdAt")::float AS age
        FROM editorial."Mail" WHERE "sentAt" IS NULL AND "givenUpAt" IS NULL AND "dueAt" <= clock_timestamp()
        ORDER BY "dueAt", id LIMIT 1 FOR UPDATE SKIP LOCKED`;
      if (!mail) return 'none';
      try {
        await transport.sendMail(messageOf(mail));
      } catch (error) {
        return fail(tx, mail, error as Failure);
      }
      await tx.$executeRaw`
        UPDATE editorial."Mail" SET "sentAt" = clock_timestamp(), problem = '',
          text = CASE WHEN "hasSecret" THEN '' ELSE text END, html = CASE WHEN "hasSecret" THEN '' ELSE html END
        WHERE id = ${mail.id}::uuid`;
      return 'sent';
    },
    { timeout: 25_000, maxWait: 10_000 },
  );

async function fail(tx: Transaction, mail: Due, failure: Failure): Promise<'sent' | 'later'> {
  const { givesUp, seconds, isServers, problem } = afterFailure(failure, mail);
  await tx.$executeRaw`
    UPDATE editorial."Mail" SET attempts = attempts + 1, problem = ${problem},
      "dueAt" = clock_timestamp() + make_interval(secs => ${seconds}),
      "givenUpAt" = CASE WHEN ${givesUp} THEN clock_timestamp() END
    WHERE id = ${mail.id}::uuid`;
  return isServers ? 'later' : 'sent';
}

function messageOf({ id, to, subject, text, html, headers }: Due) {
  const { hostname } = new URL(siteAddress('/'));
  return {
    from: process.env.MAIL_FROM,
    to: { name: '', address: to },
    subject,
    text,
    html,
    messageId: `<${id}@${hostname}>`,
    headers: { ...headers, 'Auto-Submitted': 'auto-generated', 'List-Id': `Headword <headword.${hostname}>` },
  };
}
