import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { addTerm, field, untilSaved } from './verbs/editor';
import { expect, test } from './world';

/** Pastes as a browser does: the clipboard's HTML arrives with the event. */
async function paste(page: Page, html: string, text = ''): Promise<void> {
  await field.body(page).focus();
  await field.body(page).evaluate(
    (target, [html, text]) => {
      const clipboard = new DataTransfer();
      if (html) clipboard.setData('text/html', html);
      clipboard.setData('text/plain', text ?? '');
      target.dispatchEvent(new ClipboardEvent('paste', { clipboardData: clipboard, bubbles: true, cancelable: true }));
    },
    [html, text] as const,
  );
}

/** The structure of the body, a line for each block: "ul > li: text". */
const outline = (page: Page) =>
  field.body(page).evaluate((body) =>
    [...body.querySelectorAll('h2, h3, p')].map((block) => {
      const around: string[] = [];
      for (let node = block.parentElement; node && node !== body; node = node.parentElement)
        if (/^(UL|OL|TD|TH)$/u.test(node.tagName)) around.unshift(node.tagName.toLowerCase());
      return `${[...around, block.tagName.toLowerCase()].join(' ')}: ${block.textContent}`;
    }),
  );

const sample = (name: string) => readFile(new URL(`./clipboard/${name}.html`, import.meta.url), 'utf8');

test('text from Word keeps its headings, lists, table, bold, italic and links, and nothing else', async ({ as }) => {
  const page = await as('ada');
  await addTerm(page, 'Cache from Word');
  await paste(page, await sample('word'));
  await expect(field.body(page).locator('h2')).toHaveText('What a cache does');
  expect(await outline(page)).toEqual([
    'h2: What a cache does',
    'p: It keeps copies of slow answers, says the manual and a bad link.',
    'ul p: In memory',
    'ul ul p: One process',
    'ul p: On disk',
    'h3: Details',
    'ol p: Look it up',
    'ol p: Else fetch it',
    'td p: Kinds',
    'td p: ',
    'td p: Warm',
    'td p: Cold',
  ]);
  const body = field.body(page);
  await expect(body.locator('strong')).toHaveText('copies');
  await expect(body.locator('em')).toHaveText('slow');
  await expect(body.locator('a')).toHaveAttribute('href', 'https://example.org/caching');
  await untilSaved(page);
});

test('text from Google Docs is not bold as a whole, and its nested lists nest', async ({ as }) => {
  const page = await as('ada');
  await addTerm(page, 'Queue from Google Docs');
  await paste(page, await sample('google-docs'));
  await expect(field.body(page).locator('h2')).toHaveText('What a queue does');
  expect(await outline(page)).toEqual([
    'h2: What a queue does',
    'p: It holds messages until somebody reads them.',
    'ul p: First in',
    'ul ul p: first out',
    'ul p: Or not',
    'h3: Details',
    'td p: Kinds',
    'td p: Fair',
    'td p: ',
    'td p: Greedy',
  ]);
  const body = field.body(page);
  await expect(body.locator('strong')).toHaveText('messages');
  await expect(body.locator('em')).toHaveText('somebody');
  await expect(body.locator('a')).toHaveAttribute('href', 'https://example.org/queues');
  await untilSaved(page);
});

test('an address pasted over words links them; a script never becomes a link', async ({ as }) => {
  const page = await as('ada');
  await addTerm(page, 'Pasted address');
  await field.body(page).click();
  await page.keyboard.type('manual');
  await page.keyboard.press('Control+A');
  await paste(page, '', 'https://example.org/manual');
  await expect(field.body(page).locator('a')).toHaveAttribute('href', 'https://example.org/manual');
  await page.keyboard.press('Control+K');
  const dialog = page.getByRole('dialog', { name: 'Link' });
  await dialog.getByRole('textbox', { name: 'Or to an address' }).fill('javascript:alert(1)');
  await dialog.getByRole('button', { name: 'Link', exact: true }).click();
  await expect(dialog.getByText('A link may lead to http, https and mailto addresses only.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Remove link' }).click();
  await expect(field.body(page).locator('a')).toHaveCount(0);
});
