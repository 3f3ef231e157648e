import { expect, test } from './world';

test('the process says that it is alive and that it is ready', async ({ request }) => {
  for (const path of ['/healthz', '/readyz']) expect((await request.get(path)).status(), path).toBe(200);
});

test('the studio asks strangers to sign in, and leads back to where they wanted to go', async ({ page }) => {
  await page.goto('/studio/terms');
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  await page.getByLabel('E-mail address').fill('ada@headword.example');
  await page.getByRole('textbox', { name: 'Password' }).fill('headword');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL('**/studio/terms');
});

test('a wrong password and an unknown account get the same answer', async ({ page }) => {
  const answers = [];
  for (const email of ['ada@headword.example', 'nobody@headword.example']) {
    await page.goto('/sign-in');
    await page.getByLabel('E-mail address').fill(email);
    await page.getByRole('textbox', { name: 'Password' }).fill('not the password');
    await page.getByRole('button', { name: 'Sign in' }).click();
    answers.push(await page.getByRole('alert').filter({ hasText: /\w/ }).textContent());
  }
  expect(answers[0]).toBe(answers[1]);
});

test('the sign-in page is accessible', async ({ page, expectAccessible }) => {
  await page.goto('/sign-in');
  await expectAccessible(page);
});

test('every one of the cast comes in', async ({ as }) => {
  for (const person of ['ada', 'ravi', 'rita', 'ruth', 'pia', 'adam'] as const) {
    const page = await as(person);
    await page.goto('/studio');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
});
