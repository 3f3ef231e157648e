import { expect, type Page } from '@playwright/test';

export type Part = 'Branding' | 'Header' | 'Footer' | 'Blocks';

/** Opens the settings of the site, at one of their parts. */
export async function openSettings(page: Page, part: Part): Promise<void> {
  await page.goto('/studio/settings');
  await choosePart(page, part);
}

export const choosePart = (page: Page, part: Part): Promise<void> => page.getByRole('tab', { name: part }).click();

/** Saves the settings; whatever is wrong with them fails here. */
export async function saveSettings(page: Page): Promise<void> {
  await page.getByRole('form', { name: 'Settings of the site' }).getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Saved. Every page shows it from now on.').first()).toBeVisible();
}

/** The page inside the preview. */
export const preview = (page: Page) => page.frameLocator('iframe[title="The site as it will be"]');
