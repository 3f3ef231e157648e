import { openSettings, saveSettings } from '../verbs/settings';
import { expect, test } from '../world';

test('a notice covers nothing and stays dismissed; an offer by e-mail waits at the end of a term, and is taken there', async ({
  as,
  browser,
  site,
}) => {
  const adam = await as('adam');
  await openSettings(adam, 'Blocks');
  await adam.getByLabel('Show it').first().check();
  await adam.getByLabel('Make it').check();
  await adam.getByLabel('Where').selectOption('end');
  await saveSettings(adam);

  const reader = await browser.newPage({ baseURL: site.url });
  await reader.goto('/tech/api');
  const notice = reader.getByRole('complementary', { name: 'Notice' });
  const [shown, header] = [await notice.boundingBox(), await reader.locator('.site-header').boundingBox()];
  expect((shown?.y ?? 0) + (shown?.height ?? 0)).toBeLessThanOrEqual(header?.y ?? 0);
  await notice.getByRole('button', { name: 'Understood' }).click();
  await expect(notice).toBeHidden();
  await reader.goto('/tech/backend');
  await expect(reader.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(notice).toBeHidden();
  expect(await reader.context().cookies()).toEqual([]);

  const offer = reader.getByRole('complementary', { name: 'A tenth off your first year' });
  await offer.getByLabel('E-mail address').fill('reader@example.org');
  await offer.getByRole('button', { name: 'Send me the code' }).click();
  await expect(reader.getByRole('heading', { name: 'Check your mail' })).toBeVisible();
  await reader.close();
});

test('an offer to who leaves is made neither on arrival nor to the keyboard, and Escape refuses it', async ({
  as,
  browser,
  site,
}) => {
  const adam = await as('adam');
  await openSettings(adam, 'Blocks');
  await adam.getByLabel('Make it').check();
  await adam.getByLabel('Where').selectOption('leaving');
  await adam.getByLabel('Show it').first().uncheck();
  await saveSettings(adam);

  const reader = await browser.newPage({ baseURL: site.url });
  await reader.clock.install();
  await reader.goto('/tech/api');
  const dialog = reader.getByRole('dialog');
  const leave = () =>
    reader.evaluate(() =>
      document.documentElement.dispatchEvent(new PointerEvent('pointerleave', { clientY: -1, pointerType: 'mouse' })),
    );
  await leave();
  await expect(dialog).toBeHidden();
  await reader.clock.fastForward(11_000);
  await leave();
  await expect(dialog).toBeVisible();
  await reader.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await leave();
  await expect(dialog).toBeHidden();
  await reader.close();

  await adam.getByLabel('Make it').uncheck();
  await saveSettings(adam);
});
