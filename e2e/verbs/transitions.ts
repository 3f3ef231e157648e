import { expect, type Page } from '@playwright/test';
import { status } from './editor';

/** Opens the next draft of the term on the page. */
export async function edit(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  await expect(status(page)).toHaveText('Draft');
}

export const submitForReview = (page: Page, note?: string) => move(page, 'Submit for review', 'In review', note);
export const withdraw = (page: Page, note?: string) => move(page, 'Withdraw', 'Returned', note);
export const publish = (page: Page, note?: string) => move(page, 'Publish', 'Published', note);
export const retire = (page: Page, note?: string) => move(page, 'Retire', 'Retired', note);

/** A reviewer's yes. Where more approvals are needed the revision stays in review: say so. */
export const approve = (page: Page, note = '', then: 'Approved' | 'In review' = 'Approved') =>
  decide(page, 'Approve', note, then);

export const requestChanges = (page: Page, note: string) => decide(page, 'Request changes', note, 'Returned');

async function decide(page: Page, button: string, note: string, then: string): Promise<void> {
  const review = page.getByRole('region', { name: 'Your review' });
  if (note) await review.getByRole('textbox', { name: 'Note' }).fill(note);
  await review.getByRole('button', { name: button }).click();
  await expect(review).toBeHidden();
  await expect(status(page)).toHaveText(then);
}

async function move(page: Page, button: string, then: string, note = ''): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).click();
  const question = page.getByRole('dialog', { name: button });
  if (note) await question.getByRole('textbox', { name: /^Note/ }).fill(note);
  await question.getByRole('button', { name: button, exact: true }).click();
  await expect(question).toBeHidden();
  await expect(status(page)).toHaveText(then);
}
