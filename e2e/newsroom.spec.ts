import { addTerm, approve, fillDraft, status, submitForReview } from './verbs/editor';
import { bringForward, schedule, takeRole } from './verbs/schedule';
import { expect, type Person, test } from './world';

const unread = (count: number) => ({ name: new RegExp(`^${count} unread notification`) });

test('a term is asked for, claimed, approved, scheduled and live, and everybody concerned is told', async ({
  as,
  page,
  site,
  expectAccessible,
}) => {
  const [ada, rita, ruth, pia] = await Promise.all((['ada', 'rita', 'ruth', 'pia'] as Person[]).map(as));
  if (!ada || !rita || !ruth || !pia) throw new Error('Somebody is missing.');
  for (const one of [ada, rita, pia]) {
    await one.goto('/studio/notifications');
    const mark = one.getByRole('button', { name: 'Mark all as read' });
    if (await mark.isVisible()) await mark.click();
    await expect(mark).toHaveCount(0);
  }
  const place = await addTerm(ada, 'Quorum', 'Tech Glossary');
  await fillDraft(ada, { definition: 'A quorum is how many have to agree.' });
  await submitForReview(ada, 'A short one.');

  await test.step('the reviewers are told, and the author is not', async () => {
    await rita.goto('/studio');
    await rita.getByRole('link', unread(1)).click();
    await expect(rita.getByText('A short one.')).toBeVisible();
    await expectAccessible(rita);
    await rita.getByRole('link', { name: 'Ada asks you to review “Quorum”' }).click();
    await expect(status(rita)).toHaveText('In review');
    await ada.goto('/studio');
    await expect(ada.getByRole('link', { name: 'Notifications', exact: true })).toBeVisible();
  });

  await test.step('one reviewer is on it, and the other sees that', async () => {
    await rita.getByRole('button', { name: 'I’m on it' }).click();
    await expect(rita.getByText(/^You are on it until/)).toBeVisible();
    await ruth.goto(place);
    await expect(ruth.getByText(/^Rita is on it until/)).toBeVisible();
    await ruth.getByRole('button', { name: 'I’m on it' }).click();
    await expect(ruth.getByText(/Rita was faster/)).toBeVisible();
    await approve(rita);
  });

  await test.step('the publisher schedules it, knowing when that is, and changes the time', async () => {
    await pia.goto('/studio');
    await expect(pia.getByRole('link', unread(1))).toBeVisible();
    await pia.goto(place);
    await schedule(pia, { date: '2031-05-01', time: '09:30' });
    await expect(
      pia.getByText(/Revision 1 goes live on Thu, 1 May 2031, 09:30 \(UTC\), scheduled by Pia/),
    ).toBeVisible();
    await pia.goto('/studio/schedule?month=2031-05');
    await expect(pia.getByRole('table').getByRole('link', { name: /09:30 Quorum/ })).toBeVisible();
    await expectAccessible(pia);
  });

  await test.step('it is held while the approval does not count, and tried again when it does', async () => {
    const giveBack = await takeRole(site.database, 'rita', 'REVIEWER');
    await bringForward(site.database, 'Quorum');
    await pia.goto(place);
    await expect
      .poll(async () => {
        await pia.reload();
        return pia.getByText(/It is held. One more approval that counts is needed/).count();
      })
      .toBe(1);
    expect((await page.goto('/tech/quorum'))?.status()).toBe(404);
    await giveBack();
    await pia.getByRole('button', { name: 'Try again' }).click();
    await expect(status(pia)).toHaveText('Published');
    await expect.poll(async () => (await page.goto('/tech/quorum'))?.status()).toBe(200);
  });
});
