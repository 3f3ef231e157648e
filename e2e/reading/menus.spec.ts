import { expect, test } from '../world';

const wide = { width: 1280, height: 800 };
const narrow = { width: 360, height: 740 };

test.describe('menus', () => {
  test('are walked through with the keyboard, and Escape leads back', async ({ page }) => {
    await page.setViewportSize(wide);
    await page.goto('/tech/api');
    await page.locator('.menu-items').getByText('Pricing').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect(page.getByText('Product', { exact: true }).first()).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('link', { name: 'How we keep it fair' })).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(
      page.getByRole('navigation', { name: 'Menu' }).getByRole('link', { name: 'Live pairing' }),
    ).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('link', { name: 'How we keep it fair' })).toBeHidden();
    await expect(page.getByText('Product', { exact: true }).first()).toBeFocused();
  });

  test('open for a pointer that rests on them, one at a time, and close when it has gone', async ({ page }) => {
    await page.setViewportSize(wide);
    await page.goto('/tech/api');
    const menus = page.locator('.site-menus details[open]');
    await page.locator('.menu-items').getByText('Solutions').hover();
    await expect(page.getByText('By industry')).toBeVisible();
    await page.locator('.menu-items').getByText('About').hover();
    await expect(page.getByRole('link', { name: 'Who we are' }).first()).toBeVisible();
    await expect(menus).toHaveCount(1);
    await page.getByRole('heading', { level: 1 }).hover();
    await expect(menus).toHaveCount(0);
  });

  test('are a sheet on a phone, which keeps the keyboard until it is closed', async ({ browser, site }) => {
    const page = await browser.newPage({ baseURL: site.url, viewport: narrow, hasTouch: true });
    await page.goto('/tech/api');
    await page.getByRole('button', { name: 'Menu', exact: true }).tap();
    const sheet = page.getByRole('navigation', { name: 'Menu' });
    await expect(sheet.getByRole('link', { name: 'Interviews' })).toBeVisible();
    await sheet.getByText('Resources').tap();
    await expect(sheet.getByRole('link', { name: 'HR glossary' })).toBeVisible();
    await sheet.getByRole('link', { name: 'Book a demo' }).focus();
    await page.keyboard.press('Tab');
    await expect(sheet.getByRole('button', { name: 'Close the menu' })).toBeFocused();
    await page.keyboard.press('Shift+Tab');
    await expect(sheet.getByRole('link', { name: 'Book a demo' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(sheet).toBeHidden();
    await page.close();
  });

  test('open without JavaScript, in the row and in the sheet', async ({ browser, site }) => {
    for (const viewport of [wide, narrow]) {
      const page = await browser.newPage({ baseURL: site.url, viewport, javaScriptEnabled: false });
      await page.goto('/tech/api');
      if (viewport === narrow) await page.getByRole('button', { name: 'Menu', exact: true }).click();
      await page.getByRole('navigation', { name: 'Menu' }).getByText('Resources').click();
      await page.getByRole('navigation', { name: 'Menu' }).getByRole('link', { name: 'HR glossary' }).click();
      await expect(page).toHaveURL(/\/hr$/);
      await page.close();
    }
  });
});
