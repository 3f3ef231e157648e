import { expect, test } from '../world';

test('without JavaScript a reader finds, reads, cites and walks on', async ({ browser, site }) => {
  const page = await browser.newPage({
    javaScriptEnabled: false,
    baseURL: site.url,
    viewport: { width: 400, height: 800 },
  });
  const main = page.getByRole('main');
  await page.goto('/');

  await test.step('from home by search', async () => {
    await page.getByRole('searchbox', { name: 'Look up a word' }).fill('api');
    await page.keyboard.press('Enter');
    await main.getByRole('link', { name: 'API', exact: true }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('API');
  });

  await test.step('to a section by the folded contents', async () => {
    await page.locator('summary').filter({ hasText: 'Contents' }).click();
    await page.getByRole('link', { name: 'Who designs it' }).first().click();
    await expect(page).toHaveURL(/#who-designs-it$/);
    await expect(page.getByRole('heading', { name: 'Who designs it' })).toBeInViewport();
  });

  await test.step('to the answer of a question', async () => {
    await page.locator('summary').filter({ hasText: 'Is every API a REST API?' }).click();
    await expect(page.locator('details[open] .prose-term')).toBeVisible();
  });

  await test.step('to how to cite it', async () => {
    await expect(page.getByRole('button', { name: 'Share' })).toBeHidden();
    await page.getByRole('button', { name: 'Cite' }).click();
    await expect(page.getByRole('dialog', { name: 'Cite' })).toBeVisible();
    await page.keyboard.press('Escape');
  });

  await test.step('to its history, and back', async () => {
    await page.getByRole('link', { name: 'History' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('History');
    await main.getByRole('link', { name: 'API' }).first().click();
  });

  await test.step('to its topic, its glossary and a letter', async () => {
    await main.getByRole('link', { name: 'Architecture' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Architecture');
    await main.getByRole('link', { name: 'Tech Glossary' }).click();
    await page.getByRole('navigation', { name: 'Letters' }).getByRole('link', { name: 'C' }).click();
    await expect(main.getByRole('heading', { name: 'C', exact: true })).toBeInViewport();
  });
  await page.close();
});
