import type { Page } from '@playwright/test';
import { expect, test } from '../world';
import { ask } from './plain';

const box = (page: Page) => page.getByRole('main').getByRole('combobox');
const list = (page: Page) => page.getByRole('main').getByRole('listbox', { name: 'Suggestions' });
const chosen = (page: Page) => page.getByRole('option', { selected: true });

test('who types is offered names, and goes to one with the keyboard alone', async ({ page, expectAccessible }) => {
  await page.goto('/');
  await page.keyboard.press('/');
  await expect(box(page)).toBeFocused();
  await page.keyboard.type('c');
  await expect(box(page)).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.type('on');
  await expect(list(page).getByRole('option', { name: /^Container / })).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: /^\d suggestions$/ })).toHaveCount(1);
  await expectAccessible(page);

  const first = (await list(page).getByRole('option').first().textContent()) ?? '';
  await page.keyboard.press('ArrowDown');
  await expect(chosen(page)).toHaveText(first);
  await expect(box(page)).toHaveAttribute('aria-activedescendant', (await chosen(page).getAttribute('id')) ?? '');
  await page.keyboard.press('ArrowUp');
  await expect(chosen(page)).toHaveCount(0);
  await page.keyboard.press('ArrowUp');
  await expect(chosen(page)).toHaveText((await list(page).getByRole('option').last().textContent()) ?? '');

  await page.keyboard.press('Escape');
  await expect(list(page)).toBeHidden();
  await expect(box(page)).toHaveValue('con');
  await page.keyboard.press('Escape');
  await expect(box(page)).toHaveValue('');

  await page.keyboard.type('cpp');
  await expect(list(page).getByRole('option', { name: /^C\+\+ also CPP/ })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/tech/c-plus-plus');
});

test('who chooses nothing searches; what is pressed is opened', async ({ page }) => {
  await page.goto('/tech');
  await box(page).pressSequentially('cahce');
  await expect(list(page).getByRole('option')).toHaveText([/^Cache/]);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/search?q=cahce&in=tech');
  await box(page).fill('cach');
  await list(page)
    .getByRole('option', { name: /^Cache/ })
    .click();
  await expect(page).toHaveURL('/tech/cache');
});

test('what an input method is still composing is not asked for', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => request.url().includes('/api/suggest') && asked.push(request.url()));
  await page.goto('/search');
  await box(page).focus();
  const composing = await page.context().newCDPSession(page);
  await composing.send('Input.imeSetComposition', { text: 'cach', selectionStart: 4, selectionEnd: 4 });
  await expect(box(page)).toHaveValue('cach');
  await composing.send('Input.insertText', { text: 'cache' });
  await expect(list(page).getByRole('option', { name: /^Cache/ })).toBeVisible();
  expect(asked.map((url) => new URL(url).searchParams.get('q'))).toEqual(['cache']);
});

test('where suggestions fail, the box is a plain form, and what is late is not shown', async ({ page }) => {
  await page.route('**/api/suggest?*', (route) => route.fulfill({ status: 500 }));
  await page.goto('/search');
  const answered = page.waitForResponse('**/api/suggest?*');
  await box(page).pressSequentially('cache');
  await answered;
  await expect(box(page)).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/search?q=cache');
});

test('suggestions are refused for what is too long and for no glossary, and kept for a minute', async ({ site }) => {
  const suggest = (asked: string) => ask(`${site.url}/api/suggest?${asked}`);
  expect((await suggest(`q=${'a'.repeat(201)}`)).status).toBe(400);
  expect((await suggest('q=cache&glossary=nowhere')).status).toBe(404);
  const answer = await suggest('q=cach&lang=de');
  expect(answer.headers['cache-control']).toBe('private, max-age=60');
  expect(JSON.parse(String(answer.body))).toMatchObject({
    label: 'Vorschläge',
    said: 'Ein Vorschlag',
    suggestions: [{ headword: 'Cache', href: '/tech/cache', place: 'Tech Glossary', lang: 'en', dir: 'ltr' }],
  });
  expect(JSON.parse(String((await suggest('q=c')).body)).suggestions).toEqual([]);
});

test('without JavaScript a search is narrowed by links, and stays so when something else is asked', async ({
  browser,
  site,
}) => {
  const page = await browser.newPage({ javaScriptEnabled: false, baseURL: site.url });
  const filters = page.getByRole('navigation', { name: 'Narrow the search' });
  await page.goto('/search?q=time');
  await filters.getByRole('link', { name: /^Tech Glossary \d+$/ }).click();
  await expect(page).toHaveURL('/search?q=time&in=tech');
  const topic = filters.getByRole('link', { name: /^Performance \d+$/ });
  const answers = Number(/\d+/.exec((await topic.textContent()) ?? '')?.[0]);
  await topic.click();
  await expect(page).toHaveURL('/search?q=time&in=tech&topic=performance');
  await expect(page.locator('.results > li')).toHaveCount(answers);
  await page.getByRole('main').getByRole('searchbox').fill('cache');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/search?q=cache&in=tech&topic=performance');
  await expect(filters.getByRole('link', { name: 'Performance' })).toHaveAttribute('aria-current', 'true');
  await filters.getByRole('link', { name: 'All topics' }).click();
  await expect(page).toHaveURL('/search?q=cache&in=tech');
  await page.close();
});

test('a name that two terms share leads to a page that says what it can mean', async ({ page, expectAccessible }) => {
  await page.goto('/search?q=ci%2Fcd');
  await page.getByRole('link', { name: /can mean several things$/ }).click();
  await expect(page).toHaveURL('/tech/names/ci~2fcd');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('CI/CD');
  await expect(page.getByText('2 terms go by this name.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Continuous Delivery' }).click();
  await expect(page).toHaveURL('/tech/continuous-delivery');
  await page.goto('/tech/names/CI');
  await expect(page).toHaveURL('/tech/continuous-integration');
});
