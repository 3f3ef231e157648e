import type { Page } from '@playwright/test';
import { expect, test } from '../world';

const pages = [
  '/',
  '/tech',
  '/tech/api',
  '/tech/api/history',
  '/tech/secure-sockets-layer',
  '/search?q=cache',
  '/search?q=zeppelin',
];

/** What the keyboard has to reach: places in the document of all that can be seen and acted on. */
const reachable = (page: Page): Promise<number[]> =>
  page.evaluate(() => {
    const all = [...document.querySelectorAll<HTMLElement>('a[href], button, input, summary, [tabindex="0"]')];
    return all.flatMap((one, place) =>
      one.checkVisibility({ visibilityProperty: true }) && one.tabIndex >= 0 ? place : [],
    );
  });

/** Where the focus is, by its place in the document, and whether it, or what it stands in, shows it. */
const focus = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement as HTMLElement;
    const all = [...document.querySelectorAll<HTMLElement>('a[href], button, input, summary, [tabindex="0"]')];
    const around = [at, at.parentElement, at.closest('form')].flatMap((one) => (one ? getComputedStyle(one) : []));
    const isShown = around.some(({ outlineStyle, boxShadow }) => outlineStyle !== 'none' || boxShadow !== 'none');
    return { place: all.indexOf(at), words: at.textContent?.trim() || at.id, isShown };
  });

for (const path of pages)
  test(`the keyboard reaches everything on ${path}, in the order it is read in, and shows where it is`, async ({
    page,
  }) => {
    await page.goto(path);
    const expected = await reachable(page);
    const reached: number[] = [];
    for (;;) {
      await page.keyboard.press('Tab');
      const { place, words, isShown } = await focus(page);
      if (place === -1 || place === reached[0]) break;
      expect(place, `after ${reached.length} steps, at ${words}`).toBeGreaterThan(reached.at(-1) ?? -1);
      expect(isShown, `the focus on ${words}`).toBe(true);
      reached.push(place);
    }
    expect(reached).toEqual(expect.arrayContaining(expected));
  });
