import { approve, edit, field, fillDraft, publish, requestChanges, status, submitForReview } from './verbs/editor';
import { cncfFolder, hasCncf, importFolder } from './verbs/import';
import { expect, test } from './world';

test.skip(!hasCncf, `The CNCF glossary is not at ${cncfFolder}.`);

const firstTry = 'Observability is a kind of monitoring.';
const secondTry = 'Observability is how well one can tell what happens inside a system from what it sends out.';

test('a real glossary goes from import to reader, to the newsroom and back', async ({ page: reader, as, site }) => {
  test.setTimeout(180_000);
  const options = ['--glossary', 'cncf', '--name', 'Cloud Native Glossary', '--as', 'published'];

  await test.step('the operator imports it, and importing again changes nothing', () => {
    expect(importFolder(site.database, cncfFolder, ...options)).toBe('89 new, 0 changed, 0 unchanged, 0 refused');
    expect(importFolder(site.database, cncfFolder, ...options)).toBe('0 new, 0 changed, 89 unchanged, 0 refused');
  });

  await test.step('a reader finds a term from the home page, and follows a link to the next', async () => {
    await reader.goto('/');
    await reader
      .getByRole('link', { name: /Cloud Native Glossary/ })
      .first()
      .click();
    await reader.getByRole('link', { name: 'Observability', exact: true }).click();
    await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Observability');
    await expect(reader.locator('main')).toContainText('observability');
    await reader.locator('main a[href^="/cncf/"]:not([href*="/topics/"])').last().click();
    await expect(reader.getByRole('heading', { level: 1 })).not.toHaveText('Observability');
  });

  const ada = await as('ada');
  const path = await test.step('an author finds it in the studio, and submits a weak change', async () => {
    await ada.goto('/studio/terms?q=observability');
    await ada.getByRole('link', { name: 'Observability', exact: true }).click();
    await edit(ada);
    await fillDraft(ada, { definition: firstTry });
    await submitForReview(ada);
    return new URL(ada.url()).pathname;
  });

  const rita = await as('rita');
  await test.step('a reviewer finds it on her desk, sees what changed, and sends it back', async () => {
    await rita.goto('/studio');
    await rita
      .getByRole('link', { name: /Observability/ })
      .first()
      .click();
    await rita
      .getByRole('link', { name: /Compare/ })
      .first()
      .click();
    await expect(
      rita
        .locator('ins')
        .filter({ hasText: /monitoring/ })
        .first(),
    ).toBeVisible();
    await rita.goto(path);
    await requestChanges(rita, 'Monitoring is one use of it: say what it is.');
  });

  await test.step('the author reads why, and revises it', async () => {
    await ada.goto('/studio');
    await ada
      .getByRole('link', { name: /Observability/ })
      .first()
      .click();
    await expect(ada.getByText('Monitoring is one use of it: say what it is.').first()).toBeVisible();
    await edit(ada);
    await expect(ada.getByText('Monitoring is one use of it: say what it is.')).toBeVisible();
    await expect(field.definition(ada)).toHaveValue(firstTry);
    await fillDraft(ada, { definition: secondTry, body: ['Logs, metrics and traces are what it is told from.'] });
    await submitForReview(ada);
  });

  await test.step('nothing of it is public, and its author may not approve it', async () => {
    await expect(ada.getByRole('button', { name: 'Approve' })).toHaveCount(0);
    await reader.goto('/cncf/observability');
    await expect(reader.locator('main')).not.toContainText(firstTry);
    await expect(reader.locator('main')).not.toContainText(secondTry);
  });

  await test.step('the reviewer approves it', async () => {
    await rita.goto(path);
    await approve(rita);
  });

  await test.step('a publisher finds it on her desk and publishes it', async () => {
    const pia = await as('pia');
    await pia.goto('/studio');
    await pia
      .getByRole('link', { name: /Observability/ })
      .first()
      .click();
    await publish(pia);
    await expect(status(pia)).toHaveText('Published');
  });

  await test.step('the reader reads it in its new form, on the page and in the search', async () => {
    await expect(async () => {
      await reader.goto('/cncf/observability');
      await expect(reader.locator('main')).toContainText(secondTry, { timeout: 500 });
    }).toPass({ timeout: 5_000 });
    await expect(reader.locator('main')).toContainText('Logs, metrics and traces are what it is told from.');
    await expect(reader.locator('main')).toContainText('Rita');
    await reader.goto('/search?q=observability');
    await expect(reader.locator('main')).toContainText(secondTry.slice(0, 40));
  });
});
