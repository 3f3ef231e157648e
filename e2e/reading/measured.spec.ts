import type { Page, Response } from '@playwright/test';
import { expect, test } from '../world';

const kB = 1000;
const term = '/tech/api';

/** What a first visit takes on the wire, in bytes, by what it is for. */
async function visit(page: Page, path: string): Promise<{ fonts: number; script: number; all: number }> {
  const answers: Response[] = [];
  page.on('response', (answer) => answers.push(answer));
  await page.goto(path);
  await page.evaluate(() => document.fonts.ready);
  const taken = { fonts: 0, script: 0, all: 0 };
  for (const answer of answers) {
    const { responseBodySize: bytes } = await answer.request().sizes();
    const kind = answer.request().resourceType();
    taken.all += bytes;
    if (kind === 'font') taken.fonts += bytes;
    if (kind === 'script') taken.script += bytes;
  }
  return taken;
}

test.describe('a first visit to a term', () => {
  test('takes little: at most 35 kB without fonts, 12 kB of script, 70 kB of fonts', async ({ page }) => {
    const { fonts, script, all } = await visit(page, term);
    expect(all - fonts).toBeLessThanOrEqual(35 * kB);
    expect(script).toBeGreaterThan(0);
    expect(script).toBeLessThanOrEqual(12 * kB);
    expect(fonts).toBeGreaterThan(0);
    expect(fonts).toBeLessThanOrEqual(70 * kB);
  });

  for (const width of [360, 412, 1440])
    test(`moves nothing when its fonts arrive late, at ${width} pixels`, async ({ page }) => {
      await page.setViewportSize({ width, height: 850 });
      let arrive = () => {};
      const due = new Promise<void>((resolve) => {
        arrive = resolve;
      });
      await page.route('**/*.woff2', async (route) => {
        await due;
        await route.continue();
      });
      await page.addInitScript(() => {
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            document.documentElement.dataset.shifted = String(
              Number(document.documentElement.dataset.shifted ?? 0) + (entry as unknown as { value: number }).value,
            );
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto(term, { waitUntil: 'domcontentloaded' });
      await expect
        .poll(() => page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length))
        .toBe(1);
      arrive();
      await page.evaluate(() => document.fonts.ready);
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
      expect(await page.evaluate(() => Number(document.documentElement.dataset.shifted ?? 0))).toBeLessThan(0.02);
    });
});

test('a page is there before its link is followed: a browser that may renders it once it is pointed at', async ({
  page,
}) => {
  await page.goto(term);
  const ahead = page.waitForRequest(async (request) => {
    if (!request.url().endsWith('/tech/rest')) return false;
    return /prefetch/.test((await request.allHeaders())['sec-purpose'] ?? '');
  });
  await page.getByRole('link', { name: 'REST' }).first().hover();
  await (await (await ahead).response())?.finished();
  await page.getByRole('link', { name: 'REST' }).first().click();
  await page.waitForURL('**/tech/rest');
  const came = () => performance.getEntriesByType('navigation')[0] as unknown as { deliveryType: string };
  expect(await page.evaluate(came)).toMatchObject({ deliveryType: 'navigational-prefetch' });
});

test('what is not for reading is not rendered ahead', async ({ request }) => {
  const rules = await (await request.get('/speculation-rules.json')).json();
  const matches = (path: string) =>
    rules.prerender[0].where.and[1].not.href_matches.some((pathname: string) =>
      new RegExp(`^${pathname.replaceAll('.', '\\.').replaceAll('*', '.*')}$`).test(path),
    );
  for (const path of [
    '/studio',
    '/studio/terms',
    '/preview/secret',
    '/sign-in',
    '/api/auth/signout',
    '/search',
    '/tech/feed.xml',
  ])
    expect(matches(path), path).toBe(true);
  expect(matches('/tech/api')).toBe(false);
});

test('where the system chooses the colors, one sees which suggestion is chosen and where one is', async ({
  browser,
  site,
}) => {
  const page = await browser.newPage({
    baseURL: site.url,
    forcedColors: 'active',
    viewport: { width: 1440, height: 900 },
  });
  const looks = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => {
        const { outlineStyle, textDecorationLine } = getComputedStyle(element);
        return [outlineStyle, textDecorationLine];
      });
  await page.goto('/');
  await page.getByRole('combobox').first().pressSequentially('co');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('ArrowDown');
  expect((await looks('.suggestions a[aria-selected="true"]'))[0]).toBe('solid');
  expect((await looks('.suggestions a[aria-selected="false"]'))[0]).toBe('none');
  await page.goto(term);
  expect((await looks('.contents-beside a[aria-current="true"]'))[1]).toBe('underline');
  await page.close();
});
