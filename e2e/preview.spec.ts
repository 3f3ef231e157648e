import { addTerm, fillDraft } from './verbs/editor';
import { makePreviewLink } from './verbs/previews';
import { expect, test } from './world';

const written = { definition: 'Not for everybody yet.', body: ['It is a secret.'] };

test('somebody without an account reads one revision by its link, comments, and reads it no more once it is revoked', async ({
  as,
  page: guest,
  expectAccessible,
}) => {
  const ada = await as('ada');
  const term = await addTerm(ada, 'Under embargo');
  await fillDraft(ada, written);
  const rita = await as('rita');
  await rita.goto(term);
  const path = await makePreviewLink(rita, 'Leo, legal', { comments: true });
  const links = rita.getByRole('region', { name: 'Preview links' });
  await expect(links).toContainText('Not opened yet');

  await guest.request.head(path);
  const answer = await guest.goto(path);
  expect(answer?.headers()).toMatchObject({
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'x-robots-tag': 'noindex, nofollow, noarchive',
  });
  await expect(guest.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/);
  await expect(guest.getByRole('complementary', { name: 'About this page' })).toContainText(
    /Preview of revision 1, not published.*expires \d/,
  );
  await expect(guest.getByText('Not for everybody yet.')).toBeVisible();
  await expect(guest.locator('a[href*="/studio"]')).toHaveCount(0);
  await expectAccessible(guest);

  await guest.getByRole('textbox', { name: 'Your name' }).fill('Leo');
  await guest.getByRole('textbox', { name: 'Comment' }).fill('Please name the product.');
  await guest.getByRole('button', { name: 'Send' }).click();
  await expect(guest.getByRole('listitem').filter({ hasText: 'Please name the product.' })).toBeVisible();
  await expect(guest.getByRole('textbox', { name: 'Comment' })).toHaveValue('');

  await ada.goto('/studio/notifications');
  await expect(ada.getByText('Leo, a guest, wrote about “Under embargo”')).toBeVisible();

  await rita.reload();
  await expect(links).toContainText(/Opened once.*1 comment/);
  await links.getByRole('button', { name: 'Revoke the link for Leo, legal' }).click();
  await expect(links).not.toContainText('Leo, legal');
  await guest.getByRole('textbox', { name: 'Comment' }).fill('One more thing.');
  await guest.getByRole('button', { name: 'Send' }).click();
  await expect(guest.getByText('This does not exist, or not any more.')).toBeVisible();
  const after = await guest.goto(path);
  expect(after?.status()).toBe(404);
  await expect(guest.getByRole('heading', { name: 'This link cannot be used' })).toBeVisible();
});

test('a preview is named to no search engine, and kept by no cache', async ({ as, page: guest }) => {
  const ada = await as('ada');
  await addTerm(ada, 'Kept nowhere');
  await fillDraft(ada, written);
  const path = await makePreviewLink(ada, 'Nobody in particular');
  await guest.goto(path);
  for (const listing of ['/robots.txt', '/sitemap.xml'])
    expect(await (await guest.request.get(listing)).text()).not.toContain('preview');
  await fillDraft(ada, { definition: 'Changed since.' });
  await guest.goto(path);
  await expect(guest.getByText('Changed since.')).toBeVisible();
  await expect(guest.getByRole('heading', { name: 'Comments' })).toHaveCount(0);
});
