import { type MailServer, openMailServer } from '@/prisma/testing/mail-server';
import { showOffer } from './verbs/offer';
import { enter, expect, test } from './world';
import { copyDemo, type Site, startSite } from './world/site';

let mail: MailServer;
let site: Site;

test.beforeAll(async () => {
  mail = await openMailServer();
  const environment = { SMTP_URL: mail.url, MAIL_FROM: 'Headword <glossary@headword.example>' };
  site = await startSite(await copyDemo(), environment);
});
test.afterAll(async () => {
  await site.stop();
  await mail.close();
});

const lastTo = (email: string) => mail.received.findLast(({ to }) => to?.[0]?.address === email);

for (const javaScriptEnabled of [false, true])
  test(`a reader leaves an address, confirms it by mail, and erases it with one click, JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, async ({
    browser,
    expectAccessible,
  }) => {
    const email = `nora-${javaScriptEnabled ? 'on' : 'off'}@acme.org`;
    const reader = await (await browser.newContext({ baseURL: site.url, javaScriptEnabled })).newPage();
    const failures: string[] = [];
    reader.on('pageerror', ({ message }) => message.includes('React') && failures.push(message));
    const adam = await (await browser.newContext({ baseURL: site.url })).newPage();
    await enter(adam, 'adam');

    await showOffer(reader);
    await reader.goto('/tech/backend');
    await reader.getByLabel('E-mail address').fill('nora at acme');
    await reader.getByRole('button', { name: 'Send' }).click();
    await expect(reader.getByLabel('E-mail address')).toHaveValue('nora at acme');
    await expect(reader.getByLabel('E-mail address')).toHaveAccessibleDescription(/like name@example.org/);
    expect(reader.url()).not.toContain('nora');

    await reader.getByLabel('E-mail address').fill(email);
    await reader.getByRole('button', { name: 'Send' }).click();
    await expect(reader.getByRole('heading', { name: 'Check your mail' })).toBeVisible();
    await expect(reader.getByRole('link', { name: 'Back to the page' })).toHaveAttribute('href', '/tech/backend');

    await expect.poll(() => lastTo(email)?.subject).toBe('Please confirm your e-mail address');
    const [link = ''] = /http\S+\/confirm\/\S+/.exec(lastTo(email)?.text ?? '') ?? [];
    await reader.goto(link);
    await adam.goto(`/studio/leads?q=${email}`);
    await expect(adam.getByRole('row', { name: email })).toContainText('Pending');

    await reader.getByRole('button', { name: 'Yes, confirm' }).click();
    await expect(reader.getByRole('heading', { name: 'Your address is confirmed' })).toBeVisible();
    await reader.reload();
    await expect(reader.getByRole('heading', { name: 'Your address is confirmed' })).toBeVisible();
    if (javaScriptEnabled) await expectAccessible(reader);
    await adam.reload();
    await expect(adam.getByRole('row', { name: email })).toContainText('Confirmed');
    const [download] = await Promise.all([
      adam.waitForEvent('download'),
      adam.getByRole('link', { name: 'Export the confirmed' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('leads.csv');

    const unsubscribe =
      lastTo(email)
        ?.headers.find(({ key }) => key === 'list-unsubscribe')
        ?.value.slice(1, -1) ?? '';
    await reader.goto(unsubscribe);
    await expect(reader.getByRole('button', { name: 'Erase' })).toBeVisible();
    const oneClick = await fetch(unsubscribe, { method: 'POST', body: 'List-Unsubscribe=One-Click' });
    expect([oneClick.status, await oneClick.text()]).toEqual([200, 'Erased.\n']);
    await reader.getByRole('button', { name: 'Erase' }).click();
    await expect(reader.getByRole('heading', { name: 'Your address is erased' })).toBeVisible();
    await reader.goto(link);
    await expect(reader.getByRole('heading', { name: 'This link is not known' })).toBeVisible();
    await adam.reload();
    await expect(adam.getByText('No such address.')).toBeVisible();
    expect(failures).toEqual([]);
    await adam.goto('/studio/mail');
    await expect(adam.getByText(email)).toHaveCount(0);
  });
