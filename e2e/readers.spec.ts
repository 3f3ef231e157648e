import type { Browser } from '@playwright/test';
import { decline, lineOf, propose, sayHelpful, sendProposal, suggestMissing } from './verbs/readers';
import { expect, test } from './world';

test.describe('without JavaScript', () => {
  // Of the reader alone: those who write need it.
  const plainly = ({ browser, baseURL }: { browser: Browser; baseURL: string | undefined }) =>
    browser.newPage({ ...(baseURL && { baseURL }), javaScriptEnabled: false });

  test('a reader who found nothing suggests the term, and an author takes it as a draft', async ({
    browser,
    baseURL,
    as,
  }) => {
    const page = await plainly({ browser, baseURL });
    await suggestMissing(page, 'Circuit breaker');
    await page.getByLabel('What it means').fill('It stops calling what does not answer.');
    await page.getByLabel('Your e-mail address').fill('nobody');
    await sendProposal(page);
    await expect(page.getByText('This is no e-mail address')).toBeVisible();
    await expect(page.getByLabel('What it means')).toHaveValue('It stops calling what does not answer.');
    await expect(page.getByLabel('Your e-mail address')).toHaveValue('nobody');
    await propose(page, { 'Your e-mail address': 'reader@example.org' });
    await suggestMissing(page, 'circuit breaker');
    await expect(page.getByText('proposed already')).toBeVisible();
    await propose(page);

    const ada = await as('ada');
    await ada.goto('/studio/readers');
    const line = lineOf(ada, 'Circuit breaker');
    await expect(line.getByText('2 times')).toBeVisible();
    await line.getByRole('button', { name: 'Take as a draft' }).click();
    await ada.waitForURL('**/studio/terms/*');
    await expect(ada.getByRole('textbox', { name: 'Headword' })).toHaveValue('Circuit breaker');
    await expect(ada.getByRole('heading', { name: 'Readers' })).toBeVisible();
  });

  test('a reader says on the page whether it was helpful, is thanked, and comes back', async ({ browser, baseURL }) => {
    const page = await plainly({ browser, baseURL });
    await page.goto('/tech/cache');
    await sayHelpful(page, 'No');
    await expect(page.getByRole('heading', { name: 'Thank you' })).toBeVisible();
    await page.getByRole('link', { name: 'Suggest a change' }).click();
    await expect(page).toHaveURL(/\/suggest\/tech\/cache$/);
    await page.getByRole('link', { name: 'Cache' }).last().click();
    await sayHelpful(page, 'Yes');
    await expect(page.getByRole('link', { name: 'Suggest a change' })).toHaveCount(0);
    await page.getByRole('link', { name: 'Cache' }).click();
    await expect(page).toHaveURL(/\/tech\/cache$/);
  });

  test('words typed into a form are text, whatever they look like', async ({ browser, baseURL, as }) => {
    const page = await plainly({ browser, baseURL });
    await suggestMissing(page, '<b>Bold</b>');
    await propose(page, { 'What it means': '<img src=x onerror=alert(1)>' });
    const rita = await as('rita');
    await rita.goto('/studio/readers');
    await expect(lineOf(rita, '<b>Bold</b>').getByText('<img src=x onerror=alert(1)>')).toBeVisible();
  });
});

test('“Was this helpful?” is answered in place, and the studio has the sum', async ({ page, as }) => {
  await page.goto('/tech/frontend');
  await sayHelpful(page, 'No');
  await expect(page.getByText('Thank you. What would make it better?')).toBeVisible();
  await expect(page).toHaveURL(/\/tech\/frontend$/);
  await page.getByRole('link', { name: 'Suggest a change' }).click();
  await propose(page, { 'What is wrong': 'Say where it ends.' });

  const ada = await as('ada');
  await ada.goto('/studio/readers?kind=change');
  await lineOf(ada, 'Say where it ends.').getByRole('button', { name: 'Take and open the term' }).click();
  await ada.waitForURL('**/studio/terms/*');
  await expect(ada.getByText('Helpful for 0 of 1 who said so')).toBeVisible();
  await expect(ada.getByText('Say where it ends.')).toBeVisible();
});

test('what was declined is found, with its reason, when someone proposes the same again', async ({ page, as }) => {
  await suggestMissing(page, 'Blogosphere');
  await propose(page);
  await decline(await as('rita'), 'Blogosphere', 'Nobody builds with it.');
  await suggestMissing(page, 'blogosphere');
  await expect(page.getByText('Nobody builds with it.')).toBeVisible();
  await propose(page, { 'What it means': 'All blogs together.' });
  const ada = await as('ada');
  await ada.goto('/studio/readers');
  await expect(lineOf(ada, 'blogosphere').getByText('Nobody builds with it.')).toBeVisible();
});

test('a search without a result becomes a term, an alias, or nothing, by one click each', async ({ page, as }) => {
  for (const words of ['Bulkhead', 'cachee', 'asdfgh']) await page.goto(`/search?q=${words}&in=tech`);
  const ada = await as('ada');
  const list = async () => {
    await ada.goto('/studio/readers/searches?glossary=tech');
    return ada;
  };
  await expect(async () => expect(lineOf(await list(), 'asdfgh')).toBeVisible({ timeout: 500 })).toPass();
  await lineOf(ada, 'asdfgh').getByRole('button', { name: 'Dismiss' }).click();
  await expect(lineOf(ada, 'asdfgh')).toHaveCount(0);
  await lineOf(ada, 'cachee').getByRole('button', { name: 'Alias of Cache', exact: true }).click();
  await expect(ada.getByText('is now in the draft of “Cache”')).toBeVisible();
  await expect(lineOf(ada, 'cachee')).toHaveCount(0);
  await lineOf(ada, 'Bulkhead').getByRole('button', { name: 'New term' }).click();
  await ada.waitForURL('**/studio/terms/*');
  await expect(ada.getByRole('textbox', { name: 'Headword' })).toHaveValue('Bulkhead');
});
