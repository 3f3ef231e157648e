import { randomBytes } from 'node:crypto';
import { databaseUrl, onServer } from '@/prisma/testing/server';
import { ensureTemplate } from '@/prisma/testing/template';
import { expectSignedOut, findPerson, invite, join, newcomerPassword, signIn } from './verbs/people';
import { expect, test } from './world';
import { startSite } from './world/site';

test('who is invited joins; a demotion and a disabling count from their next request on', async ({
  as,
  browser,
  site,
}) => {
  const adam = await as('adam');
  const nell = await (await browser.newContext({ baseURL: site.url })).newPage();
  const link = await invite(adam, 'Nell', 'nell@headword.example');
  await join(nell, link);
  await nell.goto('/studio/terms/new');
  await expect(nell.getByRole('heading', { level: 1 })).toBeVisible();

  await test.step('the link works once', async () => {
    expect((await adam.request.get(link)).status()).toBe(404);
  });
  await test.step('she becomes an administrator and is one at once, and no longer at once', async () => {
    expect((await nell.request.get('/studio/people')).status()).toBe(404);
    await findPerson(adam, 'Nell');
    for (const status of [200, 404]) {
      await adam.getByRole('checkbox', { name: /^Administrator/ }).click();
      await adam.getByRole('button', { name: 'Save roles' }).click();
      await expect.poll(async () => (await nell.request.get('/studio/people')).status()).toBe(status);
    }
  });
  await test.step('she is disabled, and signed out', async () => {
    await adam.getByRole('button', { name: 'Disable' }).click();
    await expect(adam.getByRole('button', { name: 'Enable' })).toBeVisible();
    await expectSignedOut(nell);
    await signIn(nell, 'nell@headword.example');
    await expect(nell.getByRole('alert').filter({ hasText: /\w/ })).toBeVisible();
  });
});

test('a new password ends the other sessions; an old cookie is nobody', async ({ as, browser, site }) => {
  const [here, there] = await Promise.all(
    [1, 2].map(async () => (await browser.newContext({ baseURL: site.url })).newPage()),
  );
  if (!here || !there) throw new Error('No browsers');
  await join(here, await invite(await as('adam'), 'Noor', 'noor@headword.example'));
  await signIn(there, 'noor@headword.example');
  await there.waitForURL('**/studio');
  await here.goto('/studio/account');
  await here.getByRole('textbox', { name: 'Current password' }).fill(newcomerPassword);
  await here.getByRole('textbox', { name: 'New password' }).fill('another four words here');
  await here.getByRole('button', { name: 'Change password' }).click();
  await expect(here.getByText(/Password changed/)).toBeVisible();
  await expectSignedOut(there);

  const cookies = await here.context().cookies();
  await here.getByRole('button', { name: 'Noor' }).click();
  await here.getByRole('menuitem', { name: 'Sign out' }).click();
  await here.waitForURL(/\/sign-in/);
  await here.context().addCookies(cookies);
  await expectSignedOut(here);
});

test('what was typed survives a lost connection and an expired session', async ({ as, browser, site }) => {
  const page = await (await browser.newContext({ baseURL: site.url })).newPage();
  await join(page, await invite(await as('adam'), 'Nina', 'nina@headword.example'));
  await page.goto('/studio/account');
  const cookies = await page.context().cookies();
  await page.getByLabel('Title').fill('Head of everything');
  const save = page.getByRole('button', { name: 'Save' });

  await page.context().setOffline(true);
  await save.click();
  await expect(page.getByText(/could not be reached/)).toBeVisible();
  await page.context().setOffline(false);
  await page.context().clearCookies();
  await save.click();
  await expect(page.getByText(/You are signed out/)).toBeVisible();
  await expect(page.getByLabel('Title')).toHaveValue('Head of everything');
  await page.context().addCookies(cookies);
  await save.click();
  await expect(page.getByText('Saved.')).toBeVisible();
});

test('requests that no page of ours sent are refused everywhere', async ({ as, site }) => {
  const { request } = await as('adam');
  for (const path of ['/studio/account', '/sign-in', '/api/auth/callback/credentials', '/', '/search'])
    for (const origin of [undefined, 'null', 'https://evil.test', `${site.url}.evil.test`])
      for (const method of ['POST', 'PUT', 'DELETE']) {
        const headers: Record<string, string> = origin === undefined ? {} : { origin };
        const { status } = await request
          .fetch(path, { method, headers })
          .then((answer) => ({ status: answer.status() }));
        expect(status, `${method} ${path} from ${origin}`).toBe(403);
      }
});

test('the pages about people are accessible, and only for administrators', async ({ as, expectAccessible }) => {
  const [adam, ada] = [await as('adam'), await as('ada')];
  for (const path of ['/studio/account', '/studio/people', '/studio/people/new']) {
    await adam.goto(path);
    await expectAccessible(adam);
  }
  await findPerson(adam, 'Ada');
  await expectAccessible(adam);
  for (const path of ['/studio/people', '/studio/people/new', new URL(adam.url()).pathname])
    expect((await ada.request.get(path)).status(), path).toBe(404);
});

test('the first who comes to an empty site becomes its administrator, and nobody after', async ({
  browser,
  expectAccessible,
}) => {
  const server = process.env.HEADWORD_TEST_SERVER ?? '';
  const name = `${process.env.HEADWORD_TEST_RUN}_${randomBytes(4).toString('hex')}`;
  const template = await ensureTemplate(server);
  await onServer(server, (client) => client.query(`CREATE DATABASE ${name} TEMPLATE ${template}`));
  const site = await startSite(databaseUrl(server, name));
  const page = await (await browser.newContext({ baseURL: site.url })).newPage();
  await page.goto('/studio');
  await page.waitForURL('**/set-up');
  await expectAccessible(page);
  await page.getByLabel('Your name').fill('Adam');
  await page.getByLabel('E-mail address').fill('adam@headword.example');
  await page.getByRole('textbox', { name: 'Password' }).fill(newcomerPassword);
  await page.getByRole('button', { name: 'Create the first administrator' }).click();
  await page.waitForURL('**/studio');
  expect((await page.request.get('/set-up')).status()).toBe(404);
  await page.context().close();
  await site.stop();
});
