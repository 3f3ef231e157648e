import { expect, type Locator, type Page } from '@playwright/test';

/** Selects words of the text under review, as somebody does who drags over them. */
async function selectWords(page: Page, words: string): Promise<void> {
  await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.querySelector('.review-text') ?? document, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      const at = text.data.indexOf(wanted);
      if (at === -1) continue;
      text.parentElement?.scrollIntoView({ block: 'center' });
      document.getSelection()?.setBaseAndExtent(text, at, text, at + wanted.length);
      return;
    }
    throw new Error(`"${wanted}" is not in the text.`);
  }, words);
}

export const conversation = (page: Page) => page.getByRole('region', { name: 'Conversation' });

export const threadOn = (page: Page, words: string): Locator =>
  conversation(page).getByRole('article', { name: new RegExp(`on “${words}`) });

/** Comments on some words of the text. */
export async function commentOn(page: Page, words: string, text: string): Promise<void> {
  const form = await writeOn(page, words);
  await form.getByRole('textbox', { name: 'Comment' }).fill(text);
  await form.getByRole('button', { name: 'Comment' }).click();
  await expect(threadOn(page, words).getByText(text)).toBeVisible();
}

/** Suggests other words in place of some. */
export async function suggestInstead(page: Page, words: string, replacement: string): Promise<void> {
  const form = await writeOn(page, words);
  await form.getByRole('checkbox', { name: 'Suggest other words for it' }).check();
  await form.getByRole('textbox', { name: 'Instead' }).fill(replacement);
  await form.getByRole('button', { name: 'Suggest' }).click();
  await expect(threadOn(page, words).getByText(replacement)).toBeVisible();
}

async function writeOn(page: Page, words: string): Promise<Locator> {
  await selectWords(page, words);
  await page.getByRole('button', { name: 'Comment', exact: true }).last().click();
  const form = page.getByRole('form', { name: /^(Comment on this passage|Suggest other words)$/ });
  await expect(form.getByText(words)).toBeVisible();
  return form;
}

/** Answers in the thread about some words. */
export async function replyOn(page: Page, words: string, text: string): Promise<void> {
  const thread = threadOn(page, words);
  await thread.getByRole('button', { name: 'Reply' }).click();
  await thread.getByRole('textbox', { name: 'Reply' }).fill(text);
  await thread.getByRole('button', { name: 'Reply' }).click();
  await expect(thread.getByRole('textbox', { name: 'Reply' })).toBeHidden();
  await expect(thread.getByText(text)).toBeVisible();
}

/** Presses a key of the review until it leads there: a page that has just been opened learns its keys with its script. */
export const pressUntilFocused = (page: Page, key: string, place: Locator): Promise<void> =>
  expect(async () => {
    await page.keyboard.press(key);
    await expect(place).toBeFocused({ timeout: 1000 });
  }).toPass();

/** The link of the newest mail with this subject to somebody, as an administrator finds it among the outgoing mail. */
export async function mailedLink(administrator: Page, subject: string, to: string): Promise<string> {
  const line = administrator.getByRole('row').filter({ hasText: subject }).filter({ hasText: to }).first();
  await expect(async () => {
    await administrator.goto('/studio/mail');
    await expect(line).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await line.getByRole('link', { name: subject }).click();
  const text = (await administrator.getByRole('region', { name: 'As text' }).textContent()) ?? '';
  const [, link] = /^Review .*: (\S+)$/m.exec(text) ?? [];
  if (!link) throw new Error(`The mail has no link:\n${text}`);
  return link;
}
