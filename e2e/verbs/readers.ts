import type { Page } from '@playwright/test';
import { expect } from '../world';

/** Searches in vain, and says that the term is missing. */
export async function suggestMissing(page: Page, words: string): Promise<void> {
  await page.goto(`/search?q=${encodeURIComponent(words)}&in=tech`);
  await page.getByRole('link', { name: 'Suggest this term' }).click();
  await expect(page.getByLabel('The term')).toHaveValue(words);
}

export const sendProposal = (page: Page) => page.getByRole('button', { name: 'Send to the editors' }).click();

/** Sends the form as it is filled in, and is thanked. */
export async function propose(page: Page, fields: Record<string, string> = {}): Promise<void> {
  for (const [label, words] of Object.entries(fields)) await page.getByLabel(label).fill(words);
  await sendProposal(page);
  await expect(page.getByRole('heading', { name: 'Thank you' })).toBeVisible();
}

/** The line of a list in the studio that is about these words. */
export const lineOf = (page: Page, words: string) =>
  page.getByRole('listitem').filter({ has: page.getByText(words, { exact: true }) });

export async function decline(page: Page, words: string, reason: string): Promise<void> {
  await page.goto('/studio/readers');
  await lineOf(page, words).getByRole('button', { name: 'Decline' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Reason', { exact: true }).fill(reason);
  await dialog.getByRole('button', { name: 'Decline' }).click();
  await expect(lineOf(page, words)).toHaveCount(0);
}

/** Says whether the page that is open was helpful. */
export const sayHelpful = (page: Page, answer: 'Yes' | 'No') =>
  page.getByRole('button', { name: answer, exact: true }).click();
