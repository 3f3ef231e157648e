import type { Page } from '@playwright/test';
import { addTerm, field, fillDraft, savedState, submitForReview, untilSaved } from './verbs/editor';
import { expect, test } from './world';

const written = { definition: 'A store of answers.', body: ['It keeps copies.'] };
const present = (page: Page, words: string) => page.getByText(words, { exact: true });
const notice = (page: Page, name: string) => page.getByRole('region', { name });

test('two people on a term see each other, and in which field, and see them go', async ({ as, expectAccessible }) => {
  const ada = await as('ada');
  const path = await addTerm(ada, 'Seen by two');
  await fillDraft(ada, written);
  const rita = await as('rita');
  await rita.goto(path);
  await expect(present(ada, 'Rita is reading')).toBeVisible();
  await expect(ada.getByRole('status', { name: 'Who else is here' })).toHaveText('Also here: Rita');
  await field.definition(ada).focus();
  await expect(present(rita, 'Ada is editing the definition')).toBeVisible();
  const ravi = await as('ravi');
  await ravi.goto(path);
  await expect(present(ravi, 'Ada is editing the definition · Rita is reading')).toBeVisible();
  await expect(ravi.locator('[data-field="definition"]')).toHaveAttribute('data-present', 'Ada');
  await expectAccessible(ravi);
  await field.headword(ada).focus();
  await expect(ravi.locator('[data-field="headword"]')).toHaveAttribute('data-present', 'Ada');
  await expect(ravi.locator('[data-field="definition"]')).not.toHaveAttribute('data-present');
  await ada.close();
  await expect(present(ravi, 'Rita is reading')).toBeVisible();
});

test('what another author changes appears by itself: who, when and in which field', async ({ as }) => {
  const ada = await as('ada');
  const path = await addTerm(ada, 'Taken over');
  await fillDraft(ada, written);
  const ravi = await as('ravi');
  await ravi.goto(path);
  await field.definition(ravi).fill('Ravi’s definition.');
  await untilSaved(ravi);
  await expect(notice(ada, 'Merged')).toContainText(/Ravi changed Definition at \d\d:\d\d/);
  await expect(field.definition(ada)).toHaveValue('Ravi’s definition.');
  await field.searchDescription(ada).fill('Ada’s search description.');
  await untilSaved(ada);
  await expect(field.searchDescription(ravi)).toHaveValue('Ada’s search description.');
  await expect(field.definition(ravi)).toHaveValue('Ravi’s definition.');
});

test('a draft that was submitted says so before one types a word', async ({ as }) => {
  const ada = await as('ada');
  const path = await addTerm(ada, 'Moved on');
  await fillDraft(ada, written);
  const ravi = await as('ravi');
  await ravi.goto(path);
  await expect(present(ravi, 'Ada is reading').or(ravi.getByText(/^Ada is editing/))).toBeVisible();
  await submitForReview(ada);
  const closed = ravi.getByRole('alert', { name: 'The draft is closed' });
  await expect(closed).toContainText(/Ada moved this revision on at .* it is now “In review”/);
  await closed.getByRole('button', { name: 'Show it as it is now' }).click();
  await expect(ravi.getByText('In review').first()).toBeVisible();
});

test('a reviewer who reads a draft learns that it changed', async ({ as }) => {
  const ada = await as('ada');
  const path = await addTerm(ada, 'Read meanwhile');
  await fillDraft(ada, written);
  const rita = await as('rita');
  await rita.goto(path);
  await field.definition(ada).fill('Ada went on.');
  await untilSaved(ada);
  await notice(rita, 'Changed meanwhile').getByRole('button', { name: 'Show it as it is now' }).click();
  await expect(rita.getByText('Ada went on.')).toBeVisible();
  await expect(notice(rita, 'Changed meanwhile')).toBeHidden();
});

test('offline one types on, and what was typed is saved with what others wrote meanwhile', async ({ as }) => {
  const ada = await as('ada');
  const path = await addTerm(ada, 'Offline');
  await fillDraft(ada, written);
  await ada.context().setOffline(true);
  await field.definition(ada).fill('Written on a train.');
  await expect(savedState(ada)).toHaveText('Offline: kept in this browser.');
  const ravi = await as('ravi');
  await ravi.goto(path);
  await field.searchDescription(ravi).fill('Written at a desk.');
  await untilSaved(ravi);
  await ada.context().setOffline(false);
  await untilSaved(ada);
  await expect(notice(ada, 'Merged')).toContainText('Ravi changed Search description');
  await expect(field.definition(ravi)).toHaveValue('Written on a train.');
});

test('text typed offline in a tab that was closed is back with the next one, and saved', async ({ as }) => {
  const page = await as('ada');
  const path = await addTerm(page, 'Closed offline');
  await fillDraft(page, written);
  await page.context().setOffline(true);
  await field.definition(page).fill('Typed in a tunnel.');
  await expect(savedState(page)).toHaveText('Offline: kept in this browser.');
  const next = await page.context().newPage();
  await page.close();
  await next.context().setOffline(false);
  await next.goto(path);
  await expect(notice(next, 'Returned text')).toContainText('This browser kept it, and it is back.');
  await expect(field.definition(next)).toHaveValue('Typed in a tunnel.');
  await untilSaved(next);
  await next.reload();
  await expect(field.definition(next)).toHaveValue('Typed in a tunnel.');
  await expect(notice(next, 'Returned text')).toBeHidden();
});

test('text typed offline that contradicts what was stored since is offered, not stored', async ({ as }) => {
  const page = await as('ada');
  const path = await addTerm(page, 'Contradicted offline');
  await fillDraft(page, written);
  await page.context().setOffline(true);
  await field.definition(page).fill('Typed in a tunnel.');
  await expect(savedState(page)).toHaveText('Offline: kept in this browser.');
  const next = await page.context().newPage();
  await page.close();
  const ravi = await as('ravi');
  await ravi.goto(path);
  await field.definition(ravi).fill('Typed at a desk.');
  await untilSaved(ravi);
  await next.context().setOffline(false);
  await next.goto(path);
  await notice(next, 'Unsaved text').getByRole('button', { name: 'Restore it' }).click();
  const choice = next.getByRole('alert', { name: 'Two texts' });
  await expect(choice).toContainText('Typed at a desk.');
  await choice.getByRole('radio', { name: 'Yours' }).check();
  await choice.getByRole('button', { name: 'Save with these' }).click();
  await untilSaved(next);
  await expect(field.definition(ravi)).toHaveValue('Typed in a tunnel.');
});

test('two tabs of one person: each shows what was written in the other, and no text is offered twice', async ({
  as,
}) => {
  const one = await as('ada');
  const path = await addTerm(one, 'Two tabs');
  await fillDraft(one, written);
  const other = await one.context().newPage();
  await other.goto(path);
  await expect(other.getByText(/^You are .* in another tab$/)).toBeVisible();
  await field.definition(other).fill('From the other tab.');
  await untilSaved(other);
  await one.bringToFront();
  await expect(field.definition(one)).toHaveValue('From the other tab.');
  await expect(notice(one, 'Merged')).toContainText('You, in another tab, changed Definition');
  await expect(notice(one, 'Unsaved text')).toBeHidden();
});
