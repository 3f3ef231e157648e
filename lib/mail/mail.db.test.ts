import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { command } from '@/lib/command';
import { db } from '@/lib/db';
import { choose } from '@/lib/notifications/choices';
import { accepted } from '@/lib/refusal';
import { addCast, castEmail } from '@/prisma/cast';
import { must } from '@/prisma/must';
import { addGlossary, draftTerm, move, termInReview } from '@/prisma/states';
import { type MailServer, openMailServer } from '@/prisma/testing/mail-server';
import { composeMail } from './compose';
import { composeDigests } from './digest';
import { forgetOldMail } from './forget';
import { sendMail } from './send';
import { readUnsubscribeToken } from './unsubscribe';
import { writeMail } from './write';

const glossary = await addGlossary();
const cast = await addCast();
const { ada, rita, ruth } = cast;
let server: MailServer;

beforeEach(async () => {
  server = await openMailServer();
  vi.stubEnv('SMTP_URL', server.url);
  vi.stubEnv('MAIL_FROM', 'Headword <glossary@headword.example>');
  vi.stubEnv('NEXTAUTH_URL', 'https://glossary.headword.example');
  vi.stubEnv('NEXTAUTH_SECRET', 'a secret of the tests, long enough to be one');
  await db.notification.deleteMany();
  await db.mail.deleteMany();
});
afterEach(async () => {
  await server.close();
  vi.unstubAllEnvs();
});

const letter = (subject: string, email = 'rita@headword.example', more = {}) =>
  command(async (tx) => {
    await writeMail(tx, { to: { id: null, email }, subject, words: { lines: ['A line.'], foot: 'A foot.' }, ...more });
    return accepted(undefined);
  });
const waitingMail = () => db.mail.count({ where: { sentAt: null, givenUpAt: null } });
const anHourPasses = () => db.$executeRaw`UPDATE editorial."Mail" SET "dueAt" = "dueAt" - interval '1 hour'`;
const header = (name: string, at = 0) => server.received[at]?.headers.find(({ key }) => key === name)?.value;

describe('a mail that asks to review', () => {
  test('says what, as text and HTML, and leads to the term', async () => {
    const term = await termInReview(glossary, cast, { headword: 'Caché <b>' });
    await composeMail();
    await sendMail();
    const [mail] = server.received.filter(({ to }) => to?.[0]?.address === castEmail('rita'));
    expect(mail?.subject).toBe('Ada asks you to review “Caché <b>”');
    expect(mail?.from?.address).toBe('glossary@headword.example');
    expect(mail?.text).toContain(`https://glossary.headword.example/studio/terms/${term.termId}`);
    expect(mail?.html).toContain(`href="https://glossary.headword.example/studio/terms/${term.termId}/review"`);
    expect(mail?.html).toContain('Caché &lt;b&gt;');
    expect(mail?.html).not.toContain('<b>');
  });

  test('belongs to one conversation per revision, and unsubscribes with one click', async () => {
    const term = await termInReview(glossary, cast);
    await move(term, 'requestChanges', rita, { note: 'Say it\nmore simply.' });
    await composeMail();
    await sendMail();
    const references = server.received.map((mail) => mail.references);
    expect(new Set(references)).toEqual(new Set([`<${term.revisionId}.revision@glossary.headword.example>`]));
    expect(header('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
    expect(header('auto-submitted')).toBe('auto-generated');
    const token = /unsubscribe\/([^>]+)>/.exec(header('list-unsubscribe') ?? '')?.[1] ?? '';
    expect(readUnsubscribeToken(token)).toMatchObject({ kind: 'askedToReview' });
    expect(readUnsubscribeToken(token.replace('askedToReview', 'held'))).toBeNull();
    const toAda = server.received.find(({ to }) => to?.[0]?.address === castEmail('ada'));
    expect(toAda?.text).toContain('> Say it\n> more simply.');
  });
});

test('nothing in a headword or a name begins another header', async () => {
  must(await letter('One\r\nBcc: everybody@headword.example\r\n\r\nTwo'));
  await sendMail();
  expect(server.received[0]?.subject).toBe('One Bcc: everybody@headword.example Two');
  expect(server.received[0]?.bcc ?? []).toEqual([]);
});

describe('each person chooses for each kind', () => {
  test('never: nothing is mailed', async () => {
    must(await choose({ kind: 'askedToReview', delivery: 'NEVER' }, rita));
    await termInReview(glossary, cast);
    await composeMail();
    expect((await db.mail.findMany()).map(({ to }) => to)).toEqual([castEmail('ruth')]);
  });

  test('daily: one mail of all that happened before eight and was not read since', async () => {
    must(await choose({ kind: 'askedToReview', delivery: 'DAILY' }, rita));
    await Promise.all([termInReview(glossary, cast), termInReview(glossary, cast), termInReview(glossary, cast)]);
    const read = await db.notification.findFirstOrThrow({ where: { userId: rita.id } });
    await db.notification.update({ where: { id: read.id }, data: { readAt: new Date() } });
    await composeDigests();
    expect(await db.mail.count({ where: { userId: rita.id } })).toBe(0);
    await db.$executeRaw`UPDATE editorial."Notification" SET at = at - interval '1 day'`;
    await Promise.all([composeDigests(), composeDigests(), composeDigests()]);
    const digests = await db.mail.findMany({ where: { userId: rita.id } });
    expect(digests.map(({ subject }) => subject)).toEqual(['2 things happened on your glossaries']);
    await db.notificationChoice.deleteMany();
  });
});

test('three workers at once send each mail once', async () => {
  for (let at = 0; at < 12; at += 1) must(await letter(`Mail ${at}`));
  await Promise.all([sendMail(), sendMail(), sendMail()]);
  expect(server.received.map(({ subject }) => subject).sort()).toEqual(
    Array.from({ length: 12 }, (_, at) => `Mail ${at}`).sort(),
  );
});

test('a server that is down for an hour and back loses nothing, and the workflow does not notice', async () => {
  const port = Number(new URL(server.url).port);
  await server.close();
  const draft = await draftTerm(glossary, cast);
  await move(draft, 'submit', ada);
  await composeMail();
  await sendMail();
  await anHourPasses();
  await sendMail();
  expect(await waitingMail()).toBe(2);
  expect((await db.mail.findFirst({ where: { attempts: { gt: 0 } } }))?.problem).not.toBe('');
  server = await openMailServer({ port });
  await anHourPasses();
  await sendMail();
  expect(await waitingMail()).toBe(0);
  expect(server.received.map(({ to }) => to?.[0]?.address).sort()).toEqual([castEmail('rita'), castEmail('ruth')]);
});

test('a recipient who is refused for good is given up, one who is refused for now is tried again', async () => {
  await server.close();
  let busy = true;
  const answer = (to: string) => (to.startsWith('nobody') ? 550 : busy ? 451 : undefined);
  server = await openMailServer({ answer });
  vi.stubEnv('SMTP_URL', server.url);
  must(await letter('One', 'nobody@headword.example'));
  must(await letter('Two', 'ruth@headword.example'));
  await sendMail();
  expect(await db.mail.findMany({ where: { givenUpAt: { not: null } } })).toMatchObject([{ subject: 'One' }]);
  expect(server.received).toEqual([]);
  busy = false;
  await anHourPasses();
  await sendMail();
  expect(server.received.map(({ subject }) => subject)).toEqual(['Two']);
});

test('mail that waited five days is given up', async () => {
  must(await letter('Old'));
  await db.$executeRaw`UPDATE editorial."Mail" SET "createdAt" = "createdAt" - interval '6 days'`;
  await server.close();
  await sendMail();
  expect((await db.mail.findFirstOrThrow()).givenUpAt).not.toBeNull();
  server = await openMailServer();
});

test('words that open a door are erased once they are sent; old mail is forgotten', async () => {
  must(await letter('Secret', ruth.name, { hasSecret: true, to: { id: ruth.id, email: castEmail('ruth') } }));
  await sendMail();
  expect(await db.mail.findFirstOrThrow()).toMatchObject({ text: '', html: '', subject: 'Secret' });
  await forgetOldMail();
  expect(await db.mail.count()).toBe(1);
  await db.$executeRaw`UPDATE editorial."Mail" SET "sentAt" = "sentAt" - interval '31 days'`;
  await forgetOldMail();
  expect(await db.mail.count()).toBe(0);
});

test('without a mail server nothing is sent and nothing is lost', async () => {
  vi.stubEnv('SMTP_URL', undefined);
  must(await letter('Waiting'));
  await sendMail();
  expect(await waitingMail()).toBe(1);
});
