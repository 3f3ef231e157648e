import { expect, type Page } from '@playwright/test';

export const newcomerPassword = 'four unrelated words';

/** An administrator invites somebody as an author; the path of their one-time link. */
export async function invite(administrator: Page, name: string, email: string): Promise<string> {
  await administrator.goto('/studio/people/new');
  await administrator.getByLabel('Name').fill(name);
  await administrator.getByLabel('E-mail address').fill(email);
  await administrator.getByRole('button', { name: 'Make the invitation' }).click();
  const link = await administrator.getByLabel('One-time link').inputValue();
  return new URL(link).pathname;
}

/** Somebody who was invited chooses their password and comes in. */
export async function join(newcomer: Page, link: string): Promise<void> {
  await newcomer.goto(link);
  await newcomer.getByLabel('Choose a password').fill(newcomerPassword);
  await newcomer.getByRole('button', { name: 'Join' }).click();
  await newcomer.waitForURL('**/studio');
}

/** Signs in with the form. */
export async function signIn(page: Page, email: string, password = newcomerPassword): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel('E-mail address').fill(email);
  await page.getByRole('textbox', { name: 'Password' }).fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

/** Goes to the page of a person by the search of the people page. */
export async function findPerson(administrator: Page, name: string): Promise<void> {
  await administrator.goto(`/studio/people?q=${encodeURIComponent(name)}`);
  await administrator.getByRole('link', { name, exact: true }).click();
  await expect(administrator.getByRole('heading', { level: 1 })).toHaveText(name);
}

/** Expects that this page's very next request finds nobody signed in. */
export async function expectSignedOut(page: Page): Promise<void> {
  await page.goto('/studio');
  await expect(page).toHaveURL(/\/sign-in/);
}
