import { expect, type Page } from '@playwright/test';

/** What an author writes; what is left out stays as it is. */
export type Words = {
  headword?: string;
  slug?: string;
  definition?: string;
  /** Typed at the end of the body, a paragraph each; "## " begins a heading, "- " a list, as one types them. */
  body?: string[];
  aliases?: { name: string; kind?: 'Synonym' | 'Abbreviation' | 'Variant' | 'Hidden' }[];
  topics?: string[];
  related?: string[];
  questions?: { question: string; answer: string }[];
  sources?: { title: string; url: string }[];
  searchDescription?: string;
};

export const field = {
  headword: (page: Page) => page.getByRole('textbox', { name: 'Headword' }),
  definition: (page: Page) => page.getByRole('textbox', { name: 'Definition' }),
  slug: (page: Page) => page.getByRole('textbox', { name: 'Address', exact: true }),
  body: (page: Page) => page.getByRole('textbox', { name: 'Body' }),
  searchDescription: (page: Page) => page.getByRole('textbox', { name: 'Search description' }),
};

export const savedState = (page: Page) => page.getByRole('status', { name: 'Saved state' });
export const status = (page: Page) =>
  page
    .locator('main')
    .getByText(/^(Draft|In review|Approved|Published|Returned|Retired)$/)
    .first();

/** Opens a new term by its headword; the page is then its editor. */
export async function addTerm(page: Page, headword: string, glossary?: string): Promise<string> {
  await page.goto('/studio/terms/new');
  await untilAlive(page, 'form');
  await page.getByRole('textbox', { name: 'Headword' }).fill(headword);
  if (glossary) await page.getByRole('combobox', { name: 'Glossary' }).selectOption({ label: glossary });
  await page.getByRole('button', { name: /^Create/ }).click();
  await page.waitForURL(/\/studio\/terms\/[0-9a-f-]{36}$/);
  await field.body(page).waitFor();
  return new URL(page.url()).pathname;
}

/** Waits until the browser has taken over what the server sent: a form filled before that would send itself. */
const untilAlive = (page: Page, selector: string) =>
  page.waitForFunction(
    (selector) => Object.keys(document.querySelector(selector) ?? {}).some((key) => key.startsWith('__react')),
    selector,
  );

/** Writes into the draft that is open on the page, and waits until it is saved. */
export async function fillDraft(page: Page, words: Words): Promise<void> {
  await field.body(page).waitFor();
  if (words.headword !== undefined) await field.headword(page).fill(words.headword);
  if (words.definition !== undefined) await field.definition(page).fill(words.definition);
  if (words.slug !== undefined) await field.slug(page).fill(words.slug);
  if (words.body) await writeBody(page, words.body);
  for (const alias of words.aliases ?? []) await addAlias(page, alias);
  for (const topic of words.topics ?? []) await addTopic(page, topic);
  for (const term of words.related ?? []) await addRelated(page, term);
  for (const question of words.questions ?? []) await addQuestion(page, question);
  for (const source of words.sources ?? []) await addSource(page, source);
  if (words.searchDescription !== undefined) await field.searchDescription(page).fill(words.searchDescription);
  await untilSaved(page);
}

/** Waits until everything on the page is stored. */
export const untilSaved = (page: Page) => expect(savedState(page)).toHaveText(/^Saved at/);

async function writeBody(page: Page, paragraphs: string[]): Promise<void> {
  await field.body(page).click();
  await page.keyboard.press('Control+End');
  const empty = ((await field.body(page).textContent()) ?? '').trim() === '';
  for (const [index, paragraph] of paragraphs.entries()) {
    if (index > 0 || !empty) await page.keyboard.press('Enter');
    await page.keyboard.type(paragraph);
  }
}

async function addAlias(page: Page, { name, kind }: NonNullable<Words['aliases']>[number]): Promise<void> {
  await page.getByRole('button', { name: 'Add alias' }).click();
  await page
    .getByRole('textbox', { name: /^Alias \d+$/ })
    .last()
    .fill(name);
  if (kind)
    await page
      .getByRole('combobox', { name: /^Kind of alias/ })
      .last()
      .selectOption({ label: kind });
}

async function addTopic(page: Page, topic: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Topic to add' }).fill(topic);
  await page.getByRole('button', { name: 'Add topic' }).click();
}

async function addRelated(page: Page, headword: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Add a related term' }).fill(headword);
  await page.getByRole('option', { name: headword }).first().click();
}

async function addQuestion(page: Page, { question, answer }: NonNullable<Words['questions']>[number]): Promise<void> {
  await page.getByRole('button', { name: 'Add question' }).click();
  await page
    .getByRole('textbox', { name: /^Question \d+$/ })
    .last()
    .fill(question);
  await page
    .getByRole('textbox', { name: /^Answer \d+$/ })
    .last()
    .click();
  await page.keyboard.type(answer);
}

async function addSource(page: Page, { title, url }: NonNullable<Words['sources']>[number]): Promise<void> {
  await page.getByRole('button', { name: 'Add source' }).click();
  await page
    .getByRole('textbox', { name: /^Title of source/ })
    .last()
    .fill(title);
  await page
    .getByRole('textbox', { name: /^Address of source/ })
    .last()
    .fill(url);
}

/** Opens the next draft of the term on the page. */
export async function edit(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  await expect(status(page)).toHaveText('Draft');
}

export const submitForReview = (page: Page, note?: string) => move(page, 'Submit for review', 'In review', note);
export const publish = (page: Page, note?: string) => move(page, 'Publish', 'Published', note);
export const retire = (page: Page, note?: string) => move(page, 'Retire', 'Retired', note);

/** A reviewer's yes. Where more approvals are needed the revision stays in review: say so. */
export const approve = (page: Page, note = '', then: 'Approved' | 'In review' = 'Approved') =>
  decide(page, 'Approve', note, then);

export const requestChanges = (page: Page, note: string) => decide(page, 'Request changes', note, 'Returned');

async function decide(page: Page, button: string, note: string, then: string): Promise<void> {
  const review = page.getByRole('region', { name: 'Your review' });
  const [place = '', isReview] = page.url().split('/review');
  if (note) await review.getByRole('textbox', { name: /^Your note/ }).fill(note);
  await review.getByRole('button', { name: button }).click();
  // After a review comes the next one.
  if (isReview === undefined) await expect(review).toBeHidden();
  else await page.waitForURL((url) => !url.href.startsWith(place)).then(() => page.goto(place));
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
