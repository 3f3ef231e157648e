import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { enter, type Person } from '@/e2e/world';
import { type Places, placesIn } from '@/e2e/world/places';
import { type Screen, screens } from '@/e2e/world/screens';
import type { Site } from '@/e2e/world/site';
import { dataFolder, projectFolder } from '../folders';

const widths = { 360: 740, 768: 1024, 1440: 900 };
const themes = ['light', 'dark'] as const;

/** Shown in README.md: as much of each as says what it is. */
const shown: Record<string, number> = {
  home: 1000,
  glossary: 900,
  term: 900,
  desk: 520,
  editor: 900,
  review: 900,
  'site-settings': 900,
};

/** Takes the pictures of the screens with these names, or of all. */
export async function takePictures(site: Site, executablePath: string, names: string[]): Promise<void> {
  const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
  const pages = new Map<Person | undefined, Promise<Page>>();
  const as = (who?: Person) => {
    const page = pages.get(who) ?? open(browser, site, who);
    pages.set(who, page);
    return page;
  };
  const places = await placesIn(site.database, as);
  const wanted = screens.filter(({ name }) => names.length === 0 || names.includes(name));
  for (const screen of wanted) await take(screen, await as(screen.who), places);
  await browser.close();
  console.log(`${wanted.length} screens in ${join(dataFolder, 'screenshots')}`);
}

async function open(browser: Browser, { url }: Site, who?: Person): Promise<Page> {
  const page = await browser.newPage({ baseURL: url, locale: 'en-GB', timezoneId: 'UTC' });
  if (who) await enter(page, who);
  return page;
}

async function take({ name, path, once }: Screen, page: Page, places: Places): Promise<void> {
  await page.goto(path(places));
  await page.waitForFunction(() => document.fonts.status === 'loaded' && !document.querySelector('[aria-busy="true"]'));
  await once?.(page);
  for (const [width, height] of Object.entries(widths))
    for (const theme of themes) {
      await page.setViewportSize({ width: Number(width), height });
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      const folder = join(dataFolder, 'screenshots', `${theme}-${width}`);
      mkdirSync(folder, { recursive: true });
      await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
      if (width === '1440' && theme === 'light' && shown[name]) await keep(name, page, shown[name]);
    }
}

async function keep(name: string, page: Page, height: number): Promise<void> {
  await page.setViewportSize({ width: 1440, height });
  await page.screenshot({ path: join(projectFolder, 'docs/pictures', `${name}.png`) });
}
