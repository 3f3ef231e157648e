import type { Locator, Page } from '@playwright/test';
import { addTerm, approve, fillDraft, publish, retire, submitForReview } from '../verbs/editor';
import { expect, test } from '../world';

const definition = 'A network of servers in many places that keeps copies of pages near their readers.';
const mention = (page: Page) => page.getByRole('article').getByRole('link', { name: /^content delivery networks?$/i });
const changes = (page: Page) => page.getByRole('group').filter({ hasText: 'Links this will change' });

/** Reads a page again until it is so, for two seconds at most. */
const soon = (page: Page, path: string, isSo: () => Promise<void>) =>
  expect(async () => {
    await page.goto(path);
    await isSo();
  }).toPass({ timeout: 2_000, intervals: [100] });

test('a term that is published is linked from the pages that name it, and no longer once it is retired', async ({
  page: reader,
  browser,
  as,
  site,
  expectAccessible,
}) => {
  test.setTimeout(120_000);
  await reader.goto('/tech/cache');
  await expect(reader.getByRole('article')).toContainText('content delivery network');
  await expect(mention(reader)).toHaveCount(0);

  const [ada, rita, pia] = await Promise.all([as('ada'), as('rita'), as('pia')]);
  const path = await test.step('an author writes it', async () => {
    const path = await addTerm(ada, 'Content delivery network', 'Tech Glossary');
    await fillDraft(ada, { definition, aliases: [{ name: 'CDN', kind: 'Abbreviation' }] });
    await submitForReview(ada);
    return path;
  });

  await test.step('the reviewer and the publisher see which sentences will gain a link', async () => {
    await rita.goto(path);
    await expect(changes(rita)).toContainText('Publishing revision 1 changes the links of');
    await expect(changes(rita).getByRole('listitem').filter({ hasText: 'Cache' }).first()).toContainText('Gains');
    await expectAccessible(rita);
    await approve(rita);
    await pia.goto(path);
    await expect(changes(pia).locator('mark').first()).toHaveText(/content delivery network/i);
  });

  await test.step('within two seconds other pages have the link, without being edited', async () => {
    await publish(pia);
    await soon(reader, '/tech/cache', () => expect(mention(reader)).toHaveCount(1, { timeout: 100 }));
  });

  await test.step('who points at it reads what it means, and may move on into the card', async () => {
    const card = reader.getByRole('tooltip');
    await mention(reader).hover();
    await expect(card).toContainText(definition);
    await expect(card).toContainText('Content delivery network');
    await expectAccessible(reader);
    await moveInto(reader, card);
    await expect(card).toBeVisible();
    await reader.keyboard.press('Escape');
    await expect(card).toBeHidden();
    await reader.mouse.move(0, 0);
    await mention(reader).hover();
    await expect(card).toBeVisible();
    await reader.mouse.move(0, 0);
    await expect(card).toBeHidden();
  });

  await test.step('who comes to it with the keyboard reads it at once', async () => {
    await reader.keyboard.press('Tab');
    await mention(reader).focus();
    await expect(reader.getByRole('tooltip')).toContainText(definition, { timeout: 200 });
    await expect(mention(reader)).toHaveAccessibleDescription(`Content delivery network ${definition}`);
    await reader.keyboard.press('Escape');
    await expect(reader.getByRole('tooltip')).toBeHidden();
    await expect(mention(reader)).toBeFocused();
  });

  await test.step('a touch opens the link, which is a plain one without JavaScript too', async () => {
    const phone = await browser.newPage({ baseURL: site.url, hasTouch: true });
    await phone.goto('/tech/cache');
    await mention(phone).tap();
    await expect(phone).toHaveURL(/\/tech\/content-delivery-network$/);
    await phone.close();
    const plain = await browser.newPage({ baseURL: site.url, javaScriptEnabled: false });
    await plain.goto('/tech/cache');
    await mention(plain).click();
    await expect(plain.getByRole('heading', { level: 1 })).toHaveText('Content delivery network');
    await expect(plain.locator('.see-also')).toContainText('Cache');
    await plain.close();
  });

  await test.step('retired it is linked no more, which the publisher saw before', async () => {
    await pia.goto(path);
    await expect(changes(pia)).toContainText('Retiring this term changes the links of');
    await retire(pia);
    await soon(reader, '/tech/cache', () => expect(mention(reader)).toHaveCount(0, { timeout: 100 }));
    await expect(reader.getByRole('article')).toContainText('content delivery network');
  });

  await test.step('restored it would be linked again, which the publisher sees before', async () => {
    await pia.goto(`${path}/history`);
    await pia.getByRole('button', { name: 'Restore revision 1' }).click();
    const dialog = pia.getByRole('dialog', { name: 'Restore revision 1' });
    await expect(dialog.getByText('Restoring revision 1 changes the links of')).toBeVisible();
    await expect(dialog.getByRole('listitem').filter({ hasText: 'Cache' }).first()).toContainText('Gains');
    await dialog.getByRole('button', { name: 'Restore', exact: true }).click();
    await expect(pia.getByText(/^Revision 1 is live again/)).toBeVisible();
    await soon(reader, '/tech/cache', () => expect(mention(reader)).toHaveCount(1, { timeout: 100 }));
  });
});

/** Moves the pointer to the middle of the card, on the way from where it is. */
async function moveInto(page: Page, card: Locator): Promise<void> {
  const box = await card.boundingBox();
  await page.mouse.move((box?.x ?? 0) + 20, (box?.y ?? 0) + (box?.height ?? 0) / 2, { steps: 8 });
}
