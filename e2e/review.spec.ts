import type { Page } from '@playwright/test';
import { addTerm, edit, field, fillDraft, savedState, status, submitForReview } from './verbs/editor';
import {
  commentOn,
  conversation,
  mailedLink,
  pressUntilFocused,
  replyOn,
  suggestInstead,
  threadOn,
} from './verbs/review';
import { expect, test } from './world';

const definition = 'A ledger is a book in which what came in and what went out is written down.';
const passage = (page: Page, name: string) => page.locator(`[data-passage=${name}]`);
const note = (page: Page) => review(page).getByRole('textbox', { name: /^Your note/ });
const review = (page: Page) => page.getByRole('region', { name: 'Your review' });

/** Ada's new term, submitted; its address in the studio. */
async function submitted(ada: Page, headword: string): Promise<string> {
  const place = await addTerm(ada, headword, 'Tech Glossary');
  await fillDraft(ada, { definition, body: ['It is kept by hand or by a program.'] });
  await submitForReview(ada);
  return place;
}

test('a reviewer talks about passages, the author takes what is suggested, and the second look shows only what is new', async ({
  as,
  expectAccessible,
}) => {
  const [ada, rita, ruth] = await Promise.all([as('ada'), as('rita'), as('ruth')]);
  const place = await submitted(ada, 'Ledger');

  await test.step('Rita comments on words, mentions Ruth, and suggests other words', async () => {
    await rita.goto(`${place}/review`);
    await commentOn(rita, 'a book', 'Is it always one? @Ruth');
    await suggestInstead(rita, 'written down', 'recorded');
    await expectAccessible(rita);
  });

  await test.step('Ruth is led to the thread, and answers', async () => {
    await ruth.goto('/studio/notifications');
    await ruth.getByRole('link', { name: 'Rita mentioned you on “Ledger”' }).click();
    await expect(threadOn(ruth, 'a book')).toBeFocused();
    await replyOn(ruth, 'a book', 'No: a file will do.');
  });

  await test.step('Ada takes the suggestion with one click, which opens the next draft', async () => {
    await ada.goto(`${place}/review`);
    await threadOn(ada, 'written down').getByRole('button', { name: 'Take' }).click();
    await expect(status(ada)).toHaveText('Draft');
    await expect(ada.getByText('went out is recorded.')).toBeVisible();
    await ada.goto(`${place}/history`);
    await expect(ada.getByText('took a suggestion of Rita into revision 2')).toBeVisible();
  });

  await test.step('in the editor she answers, changes the words, and the thread says that it is detached', async () => {
    await ada.goto(place);
    await replyOn(ada, 'a book', 'I will say “a list”.');
    await threadOn(ada, 'a book').getByRole('button', { name: 'Resolve' }).click();
    await expect(conversation(ada).getByText('2 resolved threads')).toBeVisible();
    await fillDraft(ada, { definition: 'A ledger is a list of what came in and what went out.' });
    await submitForReview(ada);
  });

  await test.step('Rita sees what came since, and approves with two keys', async () => {
    await ruth.goto(`${place}/review`);
    await expect(ruth.getByRole('navigation', { name: 'Compared with' })).toHaveCount(0);
    await rita.goto(`${place}/review`);
    await conversation(rita).getByText('2 resolved threads').click();
    await expect(threadOn(rita, 'a book').getByText('Detached')).toBeVisible();
    await pressUntilFocused(rita, 'a', review(rita).getByRole('button', { name: 'Approve' }));
    await rita.keyboard.press('Enter');
    await expect(rita.getByText('Approved', { exact: true }).first()).toBeVisible();
    await rita.goto(place);
    await expect(status(rita)).toHaveText('Approved');
  });
});

test('what was reviewed before is not read again: the change since then, word by word', async ({ as }) => {
  const [ada, rita] = await Promise.all([as('ada'), as('rita')]);
  const place = await submitted(ada, 'Journal');
  await rita.goto(`${place}/review`);
  await pressUntilFocused(rita, 'r', note(rita));
  await rita.keyboard.type('Which book?');
  await review(rita).getByRole('button', { name: 'Request changes' }).click();
  await rita.waitForURL((url) => !url.pathname.startsWith(place));
  await ada.goto(place);
  await edit(ada);
  await fillDraft(ada, { definition: definition.replace('a book', 'a bound book') });
  await submitForReview(ada);
  await rita.goto(`${place}/review`);
  await expect(rita.getByRole('link', { name: 'Since I last reviewed (revision 1)' })).toHaveAttribute(
    'aria-current',
    'page',
  );
  await pressUntilFocused(rita, 'j', passage(rita, 'definition'));
  await expect(passage(rita, 'definition').locator('ins')).toHaveText(/bound/);
  await expect(rita.locator('.review-text ins')).toHaveCount(1);
});

test('a suggestion is taken in the editor into what was typed until then', async ({ as }) => {
  const [ada, rita] = await Promise.all([as('ada'), as('rita')]);
  const place = await addTerm(ada, 'Daybook', 'Tech Glossary');
  await fillDraft(ada, { definition });
  await rita.goto(`${place}/review`);
  await suggestInstead(rita, 'written down', 'recorded');
  await ada.reload();
  await field.body(ada).click();
  await ada.keyboard.type('Typed a moment ago.');
  await threadOn(ada, 'written down').getByRole('button', { name: 'Take' }).click();
  await expect(field.definition(ada)).toHaveValue(definition.replace('written down', 'recorded'));
  await expect(savedState(ada)).toHaveText(/^Saved at/);
  await ada.reload();
  await expect(field.body(ada)).toHaveText(/Typed a moment ago\./);
  await expect(field.definition(ada)).toHaveValue(definition.replace('written down', 'recorded'));
});

test('a reviewer gets from the mail to a verdict on a phone, with the keyboard alone, by what a screen reader reads', async ({
  as,
  expectAccessible,
}) => {
  const [ada, rita, adam] = await Promise.all([as('ada'), as('rita'), as('adam')]);
  const place = await submitted(ada, 'Cashbook');
  await rita.setViewportSize({ width: 360, height: 740 });
  await rita.goto(await mailedLink(adam, 'Ada asks you to review “Cashbook”', 'rita@headword.example'));

  await expect(rita.getByRole('heading', { level: 1, name: 'Review “Cashbook”' })).toBeAttached();
  await expect(rita.getByText('Written by Ada. A new term: all of it is new.')).toBeVisible();
  const sideways = await rita.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  expect(sideways).toBe(false);
  await expect(review(rita)).toBeInViewport();
  await expectAccessible(rita);

  await pressUntilFocused(rita, 'j', passage(rita, 'headword'));
  await rita.keyboard.press('j');
  await expect(passage(rita, 'definition')).toBeFocused();
  await rita.keyboard.press('c');
  await expect(rita.getByRole('textbox', { name: 'Comment' })).toBeFocused();
  await rita.keyboard.type('Who keeps it, @Ad');
  await expect(rita.getByRole('option', { name: 'Ada', exact: true })).toHaveAttribute('aria-selected', 'true');
  await rita.keyboard.press('Enter');
  await rita.keyboard.press('Tab');
  await rita.keyboard.press('Tab');
  await expect(rita.getByRole('button', { name: 'Comment', exact: true })).toBeFocused();
  await rita.keyboard.press('Enter');
  await expect(threadOn(rita, 'A ledger is a book').getByText('Who keeps it, @Ada')).toBeVisible();

  await threadOn(rita, 'A ledger is a book').getByRole('button', { name: 'Reply' }).click();
  await rita.keyboard.type('Or where?');
  await review(rita).getByRole('button', { name: 'Approve' }).click();
  await expect(rita.getByText('Send or cancel what you are writing first.')).toBeVisible();
  await threadOn(rita, 'A ledger is a book').getByRole('button', { name: 'Cancel' }).click();

  await rita.keyboard.press('?');
  await expect(rita.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await rita.keyboard.press('Escape');
  await rita.keyboard.press('r');
  await expect(note(rita)).toBeFocused();
  await rita.keyboard.type('Say who keeps it.');
  await rita.keyboard.press('Tab');
  await rita.keyboard.press('Tab');
  await expect(review(rita).getByRole('button', { name: 'Request changes' })).toBeFocused();
  await rita.keyboard.press('Enter');
  await rita.waitForURL((url) => !url.pathname.startsWith(place));
  await ada.goto(place);
  await expect(status(ada)).toHaveText('Returned');
});
