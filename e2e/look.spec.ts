import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { test as base, expect } from './world';
import { type Places, placesIn } from './world/places';
import { screens } from './world/screens';

const test = base.extend<object, { places: Places }>({
  places: [
    async ({ browser, site, cookiesOf }, use) => {
      const open = async (storageState: Awaited<ReturnType<typeof cookiesOf>>) =>
        (await browser.newContext({ baseURL: site.url, storageState })).newPage();
      await use(await placesIn(site.database, async (person) => open(await cookiesOf(person))));
    },
    { scope: 'worker' },
  ],
});

// Every screen in one pass of the browser: what a trace would record of axe takes longer than axe.
test.use({ trace: 'off' });
test.describe.configure({ mode: 'parallel', timeout: 300_000 });

const writers = ['ada', 'ravi'];
const parts = {
  'that anybody sees': screens.filter(({ who }) => !who),
  'of those who write': screens.filter(({ who }) => who && writers.includes(who)),
  'of those who decide': screens.filter(({ who }) => who && !writers.includes(who)),
};

for (const [whose, some] of Object.entries(parts))
  test(`every screen ${whose} is accessible by day and by night, and none scrolls sideways at 320 pixels`, async ({
    page: reader,
    as,
    places,
  }) => {
    const pages = new Map<string | undefined, Promise<Page>>([[undefined, Promise.resolve(reader)]]);
    for (const { name, who, path, once } of some) {
      const page = await (pages.get(who) ?? (who ? as(who) : reader));
      pages.set(who, Promise.resolve(page));
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      await page.goto(path(places));
      await once?.(page);
      expect.soft(await violationsOn(page), `${name} by day`).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
      expect.soft(await violationsOn(page, 'color-contrast'), `${name} by night`).toEqual([]);
      await page.setViewportSize({ width: 320, height: 700 });
      expect.soft(await beyondTheWindow(page), `${name} at 320 pixels`).toBeLessThanOrEqual(0);
    }
  });

/** By how many pixels the page is wider than its window, once it has heard of its width. */
const beyondTheWindow = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    await new Promise(requestAnimationFrame);
    return document.documentElement.scrollWidth - window.innerWidth;
  });

/** What axe finds, by all its rules or by one. */
async function violationsOn(page: Page, rule?: string): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const { violations } = await (rule ? axe.withRules(rule) : axe).analyze();
  return violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target).join(' · ')})`);
}
