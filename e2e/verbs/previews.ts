import type { Page } from '@playwright/test';

/** Makes a preview link to the revision on the page; its path. */
export async function makePreviewLink(page: Page, label: string, { comments = false } = {}): Promise<string> {
  await page.getByRole('button', { name: 'Make a preview link' }).click();
  const question = page.getByRole('dialog', { name: 'Preview link' });
  await question.getByRole('textbox', { name: 'For whom' }).fill(label);
  if (comments) await question.getByRole('checkbox', { name: 'They may comment' }).check();
  await question.getByRole('button', { name: 'Make the link' }).click();
  const address = await question.getByRole('textbox', { name: 'Preview link' }).inputValue();
  await question.getByRole('button', { name: 'Close' }).click();
  await question.waitFor({ state: 'hidden' });
  return new URL(address).pathname;
}
