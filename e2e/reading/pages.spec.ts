import { expect, test } from '../world';

const pages = ['/', '/tech', '/tech/api', '/tech/topics/architecture', '/search?q=cache', '/search', '/tech/nowhere'];

test.describe('public pages', () => {
  test('ask nobody but this site for anything, and set no cookie', async ({ page, site }) => {
    const elsewhere: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(site.url)) elsewhere.push(request.url());
    });
    for (const path of pages) await page.goto(path);
    expect(elsewhere).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
  });

  test('are searched from home without JavaScript', async ({ browser, site }) => {
    const page = await browser.newPage({ javaScriptEnabled: false, baseURL: site.url });
    await page.goto('/');
    await page.getByRole('searchbox', { name: 'Look up a word' }).fill('c++');
    await page.keyboard.press('Enter');
    await page.getByRole('main').getByRole('link', { name: 'C++' }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('C++');
    await page.close();
  });

  test('remember the theme that was chosen', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto('/tech');
    await page.getByRole('button', { name: 'Dark theme' }).click();
    await page.goto('/tech/api');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  });
});
