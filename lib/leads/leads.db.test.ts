import { beforeEach, describe, expect, test, vi } from 'vitest';
import { db } from '@/lib/db';
import { sendMail } from '@/lib/mail/send';
import { visitorLimits } from '@/lib/visitors/limit';
import { addGlossary } from '@/prisma/states';
import { confirmedLead, leaveAddress, secretMailedTo, someWords, twoDaysPass } from '@/prisma/testing/leads';
import { openMailServer } from '@/prisma/testing/mail-server';
import { confirm, findStanding } from './confirm';
import { forgetExpiredLeads } from './forget';
import { readUnsent } from './unsent';

vi.stubEnv('NEXTAUTH_URL', 'https://glossary.headword.example');
vi.stubEnv('NEXTAUTH_SECRET', 'a secret of the tests, long enough to be one');
const german = await addGlossary({ slug: 'technik', locale: 'de' });
const japanese = await addGlossary({ locale: 'ja' });
const nora = 'nora@headword.example';
const lettersADay = 3;

beforeEach(async () => {
  await db.lead.deleteMany();
  await db.rateLimit.deleteMany();
});

const leadOf = (email: string) => db.lead.findUnique({ where: { email }, include: { words: true, mail: true } });
const unsentIn = ({ cookie }: { cookie: string }) => readUnsent(/^headword-offer=([^;]*)/.exec(cookie)?.[1]);

describe('an address that a reader leaves', () => {
  test('is kept with its page, the words agreed to and the instant, pending, and mailed a link in one transaction', async () => {
    const before = new Date();
    await leaveAddress(' Nora@Headword.example ', { from: `/${german.slug}/backend?utm_source=x` });
    expect(await leadOf(nora)).toMatchObject({ page: '/', confirmedAt: null });
    await leaveAddress(nora, { from: `/${german.slug}/backend` });
    const lead = await leadOf(nora);
    expect(lead).toMatchObject({ page: '/technik/backend', confirmedAt: null, words: { text: someWords } });
    expect(lead?.askedAt.getTime()).toBeGreaterThan(before.getTime() - 1_000);
    expect(Number(lead?.expiresAt) - Number(lead?.askedAt)).toBe(48 * 3_600_000);
    expect(lead?.mail).toHaveLength(1);
    expect(Object.keys(lead ?? {}).sort()).toEqual(
      'askedAt confirmedAt email expiresAt id mail page secretHash words wordsHash'.split(' '),
    );
  });

  test('is confirmed by the link in the mail and by nothing else (double opt-in)', async () => {
    await leaveAddress(nora);
    const secret = await secretMailedTo(nora);
    expect(await findStanding(secret)).toMatchObject({ email: nora, state: 'pending', words: someWords });
    expect((await leadOf(nora))?.confirmedAt).toBeNull();
    await confirm('A'.repeat(43));
    expect((await leadOf(nora))?.confirmedAt).toBeNull();
    await confirm(secret);
    expect(await findStanding(secret)).toMatchObject({ state: 'confirmed' });
    expect((await leadOf(nora))?.secretHash).not.toContain(secret);
  });

  test('is confirmed once, however often and however many at once press the button', async () => {
    await leaveAddress(nora);
    const secret = await secretMailedTo(nora);
    await Promise.all([confirm(secret), confirm(secret), confirm(secret)]);
    const first = (await leadOf(nora))?.confirmedAt;
    await confirm(secret);
    expect((await leadOf(nora))?.confirmedAt).toEqual(first);
    expect(await findStanding(secret)).toMatchObject({ state: 'confirmed' });
  });

  test('that was not confirmed in 48 hours is expired, cannot be confirmed, and is erased with its mail', async () => {
    const kept = await confirmedLead('kept@headword.example');
    await leaveAddress(nora);
    const secret = await secretMailedTo(nora);
    await twoDaysPass();
    expect(await findStanding(secret)).toMatchObject({ state: 'expired' });
    await confirm(secret);
    expect((await leadOf(nora))?.confirmedAt).toBeNull();
    await forgetExpiredLeads();
    expect(await findStanding(secret)).toBeNull();
    expect(await db.mail.count({ where: { to: nora } })).toBe(0);
    expect((await db.lead.findMany()).map(({ id }) => id)).toEqual([kept]);
  });

  test('asked for once more gets a new link in place of the old one, whose unsent mail is taken back', async () => {
    await leaveAddress(nora);
    const first = await secretMailedTo(nora);
    await leaveAddress(nora);
    const second = await secretMailedTo(nora);
    expect(await findStanding(first)).toBeNull();
    expect(await findStanding(second)).toMatchObject({ state: 'pending' });
    expect((await leadOf(nora))?.mail).toHaveLength(1);
  });

  test('left twice at the same moment is one lead', async () => {
    await Promise.all([leaveAddress(nora), leaveAddress(nora), leaveAddress(nora)]);
    expect(await db.lead.count()).toBe(1);
    expect(await findStanding(await secretMailedTo(nora))).toMatchObject({ state: 'pending' });
  });
});

describe('nobody learns who is on the list', () => {
  test('the answer is the same for an unknown, a pending and a confirmed address, and for one written to too often', async () => {
    const confirmed = await confirmedLead(nora);
    const answers = [await leaveAddress('new@headword.example'), await leaveAddress('new@headword.example')];
    for (let at = 0; at < lettersADay + 1; at++) answers.push(await leaveAddress(nora));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]?.path).toBe('/offer/en/sent?from=%2Ftech%2Fbackend');
    expect(await leadOf(nora)).toMatchObject({ id: confirmed, confirmedAt: expect.any(Date) });
  });

  test('a confirmed address is mailed that it is, and an address gets so many letters a day and no more', async () => {
    await confirmedLead(nora);
    for (let at = 0; at < 5; at++) await leaveAddress(nora);
    const mail = await db.mail.findMany({ where: { to: nora }, orderBy: { id: 'asc' } });
    expect(mail.map(({ subject }) => subject)).toEqual([
      'Please confirm your e-mail address',
      ...Array(lettersADay - 1).fill('Your e-mail address is confirmed already'),
    ]);
  });
});

describe('what is not accepted', () => {
  test.each(['', 'nora', 'nora@', 'a b@headword.example', `${'a'.repeat(260)}@headword.example`, 'a\r\nb@c.de'])(
    'an address like %j is asked for again, with what was typed in its place',
    async (email) => {
      const answer = await leaveAddress(email);
      expect(answer.path).toBe('/offer/en/again');
      expect(unsentIn(answer)).toMatchObject({ email: email.slice(0, 254), page: '/tech/backend', reason: 'invalid' });
      expect(answer.cookie).toContain('; Path=/offer; Max-Age=300; HttpOnly; SameSite=Strict');
      expect(await db.lead.count()).toBe(0);
    },
  );

  test('words that are not ours are agreed to by nobody', async () => {
    const answer = await leaveAddress(nora, { words: 'I owe you money.' });
    expect(unsentIn(answer)).toMatchObject({ reason: 'conflict', wordsHash: null });
    expect(await db.lead.count()).toBe(0);
    await leaveAddress(nora, { words: someWords.replaceAll('\n', '\r\n') });
    expect((await leadOf(nora))?.words.text).toBe(someWords);
  });

  test('a program that fills in what nobody sees is answered as anybody, and nothing is kept', async () => {
    const answer = await leaveAddress(nora, { website: 'https://example.org' });
    expect(answer).toEqual(await leaveAddress('new@headword.example'));
    expect(await db.lead.count({ where: { email: nora } })).toBe(0);
  });

  test('too many from one network are told when to try again, and their address is not lost', async () => {
    const { receiveOffer } = await import('./receive');
    const { sealOf } = await import('./seal');
    const typed = (email: string) => ({ email, from: '/', words: someWords, seal: sealOf(someWords) });
    for (let at = 0; at < visitorLimits.offer.network; at++) await receiveOffer(typed(`${at}@acme.org`), '192.0.2.1');
    const answer = await receiveOffer(typed(nora), '192.0.2.1');
    expect(unsentIn(answer)).toMatchObject({ reason: 'tooMany', retryAfter: expect.any(Number), email: nora });
    expect(await leadOf(nora)).toBeNull();
  });

  test.each([
    'https://elsewhere.example/',
    '//elsewhere.example',
    '/\\elsewhere.example',
    'tech',
    '',
    `/${'x'.repeat(501)}`,
  ])('a page like %j is no page of ours: the lead is the home page’s', async (from) => {
    expect((await leaveAddress(nora, { from })).path).toBe('/offer/en/sent?from=%2F');
    expect((await leadOf(nora))?.page).toBe('/');
  });
});

test('a mail speaks the language of the page, leads to pages of that language, and erases with one click', async () => {
  const server = await openMailServer();
  vi.stubEnv('SMTP_URL', server.url);
  vi.stubEnv('MAIL_FROM', 'Headword <glossary@headword.example>');
  await leaveAddress(nora, { from: '/technik/backend' });
  await leaveAddress('yuki@headword.example', { from: `/${japanese.slug}` });
  await sendMail();
  await server.close();
  vi.stubEnv('SMTP_URL', '');
  const [toNora, toYuki] = server.received;
  expect(toNora?.subject).toBe('Bitte bestätigen Sie Ihre E-Mail-Adresse');
  expect(toNora?.html).toContain('<html lang="de" dir="ltr">');
  expect(toNora?.text).toContain('https://glossary.headword.example/offer/de/confirm/');
  expect(toNora?.html).toContain('https://glossary.headword.example/offer/de/erase/');
  expect(toYuki?.subject).toBe('メールアドレスをご確認ください');
  const header = (name: string) => toNora?.headers.find(({ key }) => key === name)?.value;
  expect(header('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
  expect(header('list-unsubscribe')).toMatch(/^<https:\/\/glossary\.headword\.example\/api\/erase\/[^>]+\?in=de>$/);
  expect(await secretMailedTo(nora)).toBe('');
});
