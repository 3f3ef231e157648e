import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import {
  beyondSides,
  changeOriginal,
  clipped,
  importLanguages,
  languages,
  missingFolders,
  readings,
} from '../verbs/languages';
import { test as base, enter, expect } from '../world';
import { copyDemo, type Site, startSite } from '../world/site';

// A site of its own: other stories count its glossaries.
const test = base.extend<object, { site: Site }>({
  site: [
    async ({ browser: _ }, use) => {
      const site = await startSite(await copyDemo());
      await use(site);
      await site.stop();
    },
    { scope: 'worker' },
  ],
});

test.skip(missingFolders.length > 0, `The CNCF glossary is not at ${missingFolders.join(', ')}.`);
test.describe.configure({ mode: 'serial', timeout: 180_000 });

test('the glossary comes in four languages, without losing a term', ({ site }) => {
  expect(importLanguages(site.database)).toEqual(
    [89, 18, 73, 10].map((terms) => `${terms} new, 0 changed, 0 unchanged, 0 refused`),
  );
});

for (const language of languages) {
  const { name, dir, letters, terms, term, search, published } = readings[language];

  test(`somebody reads it in ${language}: A to Z, a term, a search`, async ({ page }) => {
    await page.goto(`/cncf-${language}`);
    await expectSound(page, language, dir);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
    await expect(page.getByText(terms, { exact: true })).toBeVisible();
    const shown = await page.locator('.letter-bar a').allTextContents();
    expect(shown.slice(0, letters.first.length)).toEqual(letters.first);
    expect(shown.at(-1)).toBe(letters.last);

    await page.locator('.entry', { hasText: new RegExp(`^${term.headword}$`) }).click();
    expect(decodeURIComponent(new URL(page.url()).pathname)).toBe(term.path);
    await expectSound(page, language, dir);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(term.headword);
    expect(await page.locator('.facts time').first().textContent()).toMatch(term.date);
    await expect(page.locator('.facts dt').first()).toHaveText(published);

    await page.goto(`/cncf-${language}`);
    await page.getByRole('main').getByRole('combobox').fill(search.words);
    await page.keyboard.press('Enter');
    await expect(page.locator('.results .entry', { hasText: search.headword }).first()).toBeVisible();
    if (search.marked) await expect(page.locator('.results mark', { hasText: search.marked }).first()).toBeVisible();
    await expectSound(page, language, dir);
  });
}

test('names are suggested from right to left in Urdu, in its words', async ({ page }) => {
  await page.goto('/cncf-ur');
  const box = page.getByRole('main').getByRole('combobox');
  await box.pressSequentially('ور');
  const list = page.getByRole('listbox', { name: 'تجاویز' });
  const option = list.getByRole('option', { name: /^ورچوئل مشین/ });
  await expect(option).toHaveAttribute('dir', 'rtl');
  await expect(page.getByRole('status').filter({ hasText: /تجویز|تجاویز/ })).toHaveCount(1);
  const [field, offered] = await Promise.all([box.boundingBox(), list.boundingBox()]);
  expect(Math.abs((field?.x ?? 0) + (field?.width ?? 0) - (offered?.x ?? 0) - (offered?.width ?? 0))).toBeLessThan(8);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('ورچوئل مشین');
});

test('its pages name each other in every language, and so do their addresses to search engines', async ({ page }) => {
  const alternatesAt = async (path: string) => {
    await page.goto(path);
    const links = page.locator('link[rel="alternate"][hreflang]');
    return links.evaluateAll((all) => all.map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')]));
  };
  const alternates = await alternatesAt(readings.en.term.path);
  expect(alternates.map(([language]) => language)).toEqual(['de', 'en', 'ja', 'ur', 'x-default']);
  for (const [, href] of alternates) expect(await alternatesAt(href ?? '')).toEqual(alternates);

  await page.goto(readings.en.term.path);
  for (const [own, language] of [
    ['日本語', 'ja'],
    ['اردو', 'ur'],
    ['Deutsch', 'de'],
    ['English', 'en'],
  ] as const) {
    await page.getByRole('link', { name: own, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(readings[language].term.headword);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
  }
});

test('what belongs to no glossary speaks English, and says what is in another language', async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  const urdu = page.locator('.glossaries').getByRole('link', { name: readings.ur.name });
  await expect(urdu).toHaveAttribute('dir', 'rtl');
  await page.goto('/search?q=API');
  await expect(page.locator('.results [lang="ja"]').first()).toBeVisible();
  await expectSound(page, 'en', 'ltr');
});

test('a translation says that its original has changed, until a reviewer confirms it', async ({
  page,
  browser,
  site,
}) => {
  const notice = page.getByRole('complementary', { name: '更新が必要な翻訳' });
  await page.goto(readings.ja.term.path);
  await expect(notice).toBeHidden();
  changeOriginal(site.database, 'abstraction');
  await expect(async () => {
    await page.goto(readings.ja.term.path);
    await expect(notice.getByRole('link', { name: 'Abstraction' })).toBeVisible({ timeout: 500 });
  }).toPass();
  await expectSound(page, 'ja', 'ltr');

  const studio = await browser.newPage({ baseURL: site.url });
  await enter(studio, 'rita');
  await studio.goto('/studio/terms');
  await studio.getByLabel('Outdated translations').check();
  await studio.getByRole('link', { name: readings.ja.term.headword }).click();
  await expect(studio.getByRole('region', { name: 'Outdated translation' })).toContainText('Abstraction');
  await studio.getByRole('button', { name: 'Still accurate' }).click();
  await studio.getByRole('dialog').getByRole('button', { name: 'Still accurate' }).click();
  await expect(studio.getByRole('region', { name: 'Outdated translation' })).toBeHidden();
  await studio.close();
  await expect(async () => {
    await page.goto(readings.ja.term.path);
    await expect(notice).toBeHidden({ timeout: 500 });
  }).toPass();
});

/** In its language and direction, without broken letters, clipped lines, what axe finds, or a way to scroll sideways. */
async function expectSound(page: Page, language: string, dir: 'ltr' | 'rtl'): Promise<void> {
  const where = page.url();
  await expect(page.locator('html')).toHaveAttribute('lang', language);
  await expect(page.locator('html')).toHaveAttribute('dir', dir);
  await page.setViewportSize({ width: 1280, height: 800 });
  const text = await page.locator('body').textContent();
  expect(text, where).not.toMatch(/\uFFFD|Ã.|Ø.Ù|ã‚|â€/);
  expect(await clipped(page), where).toEqual([]);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(
    violations.map(({ id, nodes }) => `${id} ${nodes.map(({ target }) => target)}`),
    where,
  ).toEqual([]);
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await beyondSides(page), where).toBeLessThanOrEqual(0);
  expect(await clipped(page), where).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 800 });
}
