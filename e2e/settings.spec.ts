import { choosePart, openSettings, preview, saveSettings } from './verbs/settings';
import { expect, test } from './world';

test('an administrator changes header, footer, accent and logo; every public page shows it, and a version brings it back', async ({
  as,
  page: reader,
}) => {
  await reader.goto('/tech/api');
  const adam = await as('adam');
  await openSettings(adam, 'Branding');
  await adam.getByLabel('Accent', { exact: true }).fill('#ffcc00');
  await adam.getByRole('button', { name: /^Use #/ }).click();
  await adam.getByLabel('Accent', { exact: true }).fill('#1f4e8c');
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 30"><script>1</script><path d="M0 0h90v30H0z"/></svg>';
  const file = { name: 'logo.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(svg) };
  await adam.getByLabel('Logo: choose a file').setInputFiles(file);
  await expect(adam.getByRole('img', { name: 'The logo', exact: true })).toBeVisible();
  await choosePart(adam, 'Header');
  await adam.getByRole('button', { name: 'Move Pricing up' }).focus();
  await adam.keyboard.press('Enter');
  await expect(adam.getByRole('button', { name: 'Move Pricing up' })).toBeFocused();
  await choosePart(adam, 'Footer');
  await adam.getByLabel('Copyright line').fill('© 2026 Somebody else');
  await expect(preview(adam).getByText('© 2026 Somebody else')).toBeVisible();
  await expect(preview(adam).getByRole('img', { name: 'Alder & Finch' }).first()).toBeVisible();
  await expect(preview(adam).locator('.menu-items > li').first()).toHaveText('Pricing');
  await expect(preview(adam).locator('html')).toHaveAttribute('style', /#1f4e8c/);
  await saveSettings(adam);

  await reader.reload();
  await expect(reader.getByText('© 2026 Somebody else')).toBeVisible();
  await expect(reader.locator('.menu-items > li').first()).toHaveText('Pricing');
  await expect(reader.locator('html')).toHaveAttribute('style', /--site-accent:#1f4e8c/);
  const logo = await reader.locator('.site-header .wordmark img').first().getAttribute('src');
  const answer = await reader.request.get(logo ?? '');
  expect(await answer.text()).not.toContain('script');
  expect(answer.headers()).toMatchObject({
    'content-type': 'image/svg+xml',
    'cache-control': 'public, max-age=31536000, immutable',
    'content-security-policy': expect.stringContaining('sandbox'),
  });

  await adam.reload();
  await adam.getByRole('button', { name: 'Restore version 1' }).click();
  await expect(adam.getByText(/^Brought back, as version \d+/)).toBeVisible();
  await reader.reload();
  await expect(reader.locator('.menu-items > li').first()).toHaveText('Interviews');
  expect((await reader.request.get(logo ?? '')).status()).toBe(404);
});

test('what is wrong is said at its field, also in a part that is not shown, and nothing typed is lost where somebody was faster', async ({
  as,
}) => {
  const [adam, late] = [await as('adam'), await as('adam')];
  await openSettings(late, 'Header');
  await late.getByRole('button', { name: 'Add link or menu' }).click();
  await late.getByLabel('Address', { exact: true }).filter({ visible: true }).last().fill('javascript:alert(1)');
  await choosePart(late, 'Blocks');
  await late.getByRole('button', { name: 'Save' }).first().click();
  await expect(late.getByText('The text is missing.')).toBeVisible();
  await expect(late.getByText('An address begins with “/”', { exact: false })).toBeVisible();
  await late.getByLabel('Text', { exact: true }).filter({ visible: true }).last().fill('News');
  await late.getByLabel('Address', { exact: true }).filter({ visible: true }).last().fill('/tech');
  await openSettings(adam, 'Blocks');
  await adam.getByLabel('Headline').first().fill('Work with us');
  await saveSettings(adam);
  await late.getByRole('button', { name: 'Save' }).first().click();
  await expect(late.getByRole('alert').filter({ hasText: 'Adam was faster' })).toBeVisible();
  await expect(late.getByLabel('Text', { exact: true }).filter({ visible: true }).last()).toHaveValue('News');
});
