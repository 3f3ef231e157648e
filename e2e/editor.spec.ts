import type { Page } from '@playwright/test';
import { addTerm, field, fillDraft, savedState, submitForReview, untilSaved } from './verbs/editor';
import { expect, test } from './world';

const written = { definition: 'A store of answers.', body: ['It keeps copies.'] };

/** Writes into one field and leaves; what happens to it is what the test is about. */
const retype = (page: Page, name: 'definition' | 'searchDescription', text: string) => field[name](page).fill(text);

test('what is typed is saved by itself, and is there on the next visit', async ({ as, expectAccessible }) => {
  const page = await as('ada');
  await addTerm(page, 'Saved by itself');
  await expect(page.getByRole('button', { name: 'The definition is missing.' })).toBeVisible();
  await fillDraft(page, {
    ...written,
    body: ['## What it keeps', 'It keeps **copies** of slow answers.', '- in memory'],
    aliases: [{ name: 'store', kind: 'Abbreviation' }],
    topics: ['Performance'],
    questions: [{ question: 'Is it safe?', answer: 'Mostly.' }],
    sources: [{ title: 'The manual', url: 'https://example.org/' }],
  });
  await expect(page.getByText('Nothing is missing.')).toBeVisible();
  await expectAccessible(page);
  await page.reload();
  await expect(field.definition(page)).toHaveValue(written.definition);
  await expect(field.body(page).getByRole('heading', { name: 'What it keeps' })).toBeVisible();
  await expect(field.body(page).locator('strong')).toHaveText('copies');
  await expect(field.body(page).locator('li')).toHaveText('in memory');
  await expect(page.getByRole('textbox', { name: 'Question 1' })).toHaveValue('Is it safe?');
  await expect(page.getByRole('textbox', { name: 'Answer 1' })).toHaveText('Mostly.');
});

test('what is missing leads to its field, and the address follows the headword', async ({ as }) => {
  const page = await as('ada');
  await addTerm(page, 'Follows');
  await page.getByRole('button', { name: 'The definition is missing.' }).click();
  await expect(field.definition(page)).toBeFocused();
  await field.headword(page).fill('C++ follows');
  await expect(field.slug(page)).toHaveValue('c-plus-plus-follows');
  await field.slug(page).fill('a-chosen-address');
  await field.headword(page).fill('C++ leads');
  await expect(field.slug(page)).toHaveValue('a-chosen-address');
  await field.slug(page).fill('not an address');
  await expect(savedState(page)).toHaveText(/^Not saved/);
  await field.slug(page).fill('a-chosen-address');
  await untilSaved(page);
});

test('two brackets link a term, by keyboard alone', async ({ as }) => {
  const page = await as('ada');
  await addTerm(page, 'Linked target');
  await fillDraft(page, written);
  await addTerm(page, 'Links to it');
  await field.body(page).click();
  await page.keyboard.type('See [[linked t');
  await expect(page.getByRole('option', { name: /^Linked target/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await page.keyboard.type(' for more.');
  await expect(field.body(page)).toHaveText('See Linked target for more.');
  await expect(field.body(page).locator('a[data-term-id]')).toHaveText('Linked target');
  await page.keyboard.type(' Or [[linked t');
  await expect(page.getByRole('option', { name: /^Linked target/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('option', { name: /^Linked target/ })).toBeHidden();
  await page.keyboard.type('ext');
  await expect(field.body(page)).toHaveText('See Linked target for more. Or [[linked text');
  await untilSaved(page);
});

test('different fields changed by two people are both kept, and the second sees whose', async ({ as }) => {
  const ada = await as('ada');
  const path = await addTerm(ada, 'Two at once');
  await fillDraft(ada, written);
  const ravi = await as('ravi');
  await ravi.goto(path);
  await retype(ravi, 'searchDescription', 'Ravi wrote this.');
  await untilSaved(ravi);
  await retype(ada, 'definition', 'Ada wrote this.');
  const merged = ada.getByRole('region', { name: 'Merged' });
  await expect(merged).toContainText('Ravi changed Search description');
  await untilSaved(ada);
  await expect(field.searchDescription(ada)).toHaveValue('Ravi wrote this.');
  await ravi.reload();
  await expect(field.definition(ravi)).toHaveValue('Ada wrote this.');
});

test('the same field changed by two people: nothing is overwritten until one of them chooses', async ({ as }) => {
  const ada = await as('ada');
  const path = await addTerm(ada, 'The same at once');
  await fillDraft(ada, written);
  // Both type before either browser has heard of the other.
  await ada.route('**/presence', (route) => route.abort());
  const ravi = await as('ravi');
  await ravi.goto(path);
  await retype(ravi, 'definition', 'Ravi’s definition.');
  await untilSaved(ravi);
  await retype(ada, 'definition', 'Ada’s definition.');
  const choice = ada.getByRole('alert', { name: 'Two texts' });
  await expect(choice).toContainText('Ravi changed Definition');
  await expect(choice).toContainText('Ravi’s definition.');
  await expect(choice).toContainText('Ada’s definition.');
  await ravi.reload();
  await expect(field.definition(ravi)).toHaveValue('Ravi’s definition.');
  await choice.getByRole('radio', { name: 'Ravi' }).check();
  await choice.getByRole('button', { name: 'Save with these' }).click();
  await untilSaved(ada);
  await expect(field.definition(ada)).toHaveValue('Ravi’s definition.');
});

test('text survives a tab that crashed before it was saved', async ({ as }) => {
  const page = await as('ada');
  const path = await addTerm(page, 'Crashed');
  await fillDraft(page, written);
  await page.route('**/studio/terms/**', (route) =>
    route.request().method() === 'POST' ? route.abort() : route.continue(),
  );
  await retype(page, 'definition', 'Never sent.');
  await expect(savedState(page)).toHaveText('Not saved: the server could not be reached.');
  const next = await page.context().newPage();
  // A real crash: a page that is closed would still send what it holds.
  const crash = page.waitForEvent('crash');
  const inside = await page.context().newCDPSession(page);
  inside.send('Page.crash').catch(() => {});
  await crash;
  await next.goto(path);
  await expect(next.getByRole('region', { name: 'Returned text' })).toBeVisible();
  await expect(field.definition(next)).toHaveValue('Never sent.');
  await untilSaved(next);
  await next.reload();
  await expect(field.definition(next)).toHaveValue('Never sent.');
  await expect(next.getByRole('region', { name: 'Returned text' })).toBeHidden();
});

test('text survives an expired session: the screen says so, and saves once the person is back', async ({ as }) => {
  const page = await as('ada');
  await addTerm(page, 'Signed out');
  await fillDraft(page, written);
  const cookies = await page.context().cookies();
  await page.context().clearCookies();
  await retype(page, 'definition', 'Typed while signed out.');
  const notice = page.getByRole('alert', { name: 'Signed out' });
  await expect(notice).toContainText('kept in this browser');
  await expect(notice.getByRole('link', { name: /Sign in/ })).toHaveAttribute('target', '_blank');
  await page.context().addCookies(cookies);
  await notice.getByRole('button', { name: 'Try again' }).click();
  await untilSaved(page);
  await page.reload();
  await expect(field.definition(page)).toHaveValue('Typed while signed out.');
});

test('a draft that was submitted meanwhile takes no more, and the text waits for the next draft', async ({ as }) => {
  const ada = await as('ada');
  const path = await addTerm(ada, 'Closed meanwhile');
  await fillDraft(ada, written);
  const second = await as('ada');
  await second.goto(path);
  await field.body(second).waitFor();
  await submitForReview(second);
  await retype(ada, 'definition', 'Too late.');
  await expect(ada.getByRole('alert', { name: 'The draft is closed' })).toContainText('In review');
  await expect(field.definition(ada)).toHaveValue('Too late.');
});

test('what is missing is said when submission is asked for, and the first of it is at hand', async ({ as }) => {
  const page = await as('ada');
  await addTerm(page, 'Asked too early');
  await page.getByRole('button', { name: 'Submit for review', exact: true }).click();
  await expect(page.getByRole('alert', { name: 'Not ready for submission' })).toContainText(
    'The definition is missing.',
  );
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(field.definition(page)).toBeFocused();
  await field.definition(page).fill('Now it is there.');
  await expect(page.getByRole('alert', { name: 'Not ready for submission' })).toBeHidden();
});
