import type { Page } from '@playwright/test';
import { addTerm, approve, edit, fillDraft, publish, submitForReview } from '../verbs/editor';
import { expect, test } from '../world';

const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test('a reader copies a link to a section, shares the page, and cites it', async ({
  page,
  context,
  expectAccessible,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/tech/api');

  await test.step('a heading copies its address', async () => {
    await page.getByRole('heading', { name: 'Common styles' }).getByRole('link').click();
    await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
    expect(await copied(page)).toBe(page.url());
    expect(page.url()).toMatch(/\/tech\/api#common-styles$/);
  });

  await test.step('the share button copies the address of the page where the browser has nothing to share with', async () => {
    await page.getByRole('button', { name: 'Share' }).click();
    await expect.poll(() => copied(page)).toBe(page.url().replace(/#.*/, ''));
  });

  await test.step('a card cites it', async () => {
    await page.getByRole('button', { name: 'Cite' }).click();
    const card = page.getByRole('dialog', { name: 'Cite' });
    await expect(card.getByText(/^Ravi, & Ada\. \(\d{4}, \w+ \d+\)\. API\. In Tech Glossary\./)).toBeVisible();
    await expectAccessible(page);
    await card.getByRole('button', { name: 'Copy' }).nth(2).click();
    await expect.poll(() => copied(page)).toMatch(/^@inreference\{tech-api,/);
    await page.keyboard.press('Escape');
    await expect(card).toBeHidden();
  });
});

test('the history of a term tells readers what was changed, once it is published', async ({ page: reader, as }) => {
  test.setTimeout(120_000);
  const [ada, rita, pia] = await Promise.all([as('ada'), as('rita'), as('pia')]);
  const place = await addTerm(ada, 'Waybill', 'Tech Glossary');
  await fillDraft(ada, { definition: 'A list of what is carried.', body: ['It goes with the goods.'] });
  const make = async () => {
    await submitForReview(ada);
    await rita.goto(place);
    await approve(rita);
    await pia.goto(place);
    await publish(pia);
  };
  await make();
  await reader.goto('/tech/waybill');
  await reader.getByRole('link', { name: 'History' }).click();
  const changes = reader
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: reader.locator('time') });
  await expect(changes).toHaveText([/First published$/]);
  await ada.goto(place);
  await edit(ada);
  await fillDraft(ada, { definition: 'A paper that lists what is carried.' });
  await reader.reload();
  await expect(changes).toHaveCount(1);
  await make();
  await reader.reload();
  await expect(changes).toHaveText([/Changed: definition$/, /First published$/]);
});
