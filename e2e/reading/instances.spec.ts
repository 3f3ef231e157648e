import { enter, expect, test } from '../world';
import { copyDemo, type Site, startSite } from '../world/site';
import { ask } from './plain';
import { publishQuorum } from './publish';

const shownOn = [
  '/tech/quorum',
  '/tech',
  '/search?q=quorum',
  '/sitemap.xml',
  '/tech/feed.xml',
  '/tech/feed.json',
  '/tech/quorum.md',
  '/tech/quorum.jsonld',
  '/tech.md',
  '/tech/llms.txt',
];

/** Every page that shows terms is kept by the instance. */
async function warm({ url }: Site): Promise<void> {
  for (const path of shownOn) for (let time = 0; time < 2; time++) await ask(url + path);
}

const isShown = async (url: string) => /Quorum|\/tech\/quorum/.test((await ask(url)).body.toString());

async function expectShown({ url }: Site, isLive: boolean, within = 1_000): Promise<void> {
  for (const path of shownOn.filter((path) => isLive || !path.startsWith('/tech/quorum')))
    await expect.poll(() => isShown(url + path), { timeout: within, message: path }).toBe(isLive);
}

test('what one instance publishes or retires, the other shows within a second', async ({ browser }) => {
  test.setTimeout(120_000);
  const database = await copyDemo();
  const sites = await Promise.all([startSite(database), startSite(database)]);
  for (const site of sites) await warm(site);
  for (const site of sites) await expectShown(site, false);
  publishQuorum(database, 'The number of members that have to agree.');
  for (const site of sites) await expectShown(site, true);
  for (const site of sites) await warm(site);

  const page = await browser.newPage({ baseURL: sites[0].url });
  await enter(page, 'pia');
  await page.goto('/studio/terms?q=quorum');
  await page.getByRole('link', { name: 'Quorum' }).click();
  await page.getByRole('button', { name: 'Retire', exact: true }).click();
  const question = page.getByRole('dialog', { name: 'Retire' });
  await question.getByRole('button', { name: 'Retire', exact: true }).click();
  await question.waitFor({ state: 'hidden' });
  await expect.poll(async () => (await ask(`${sites[1].url}/tech/quorum`)).status, { timeout: 1_000 }).toBe(410);
  for (const site of sites) await expectShown(site, false);
  await page.close();
  await Promise.all(sites.map((site) => site.stop()));
});

test('an instance that is killed right after a publication shows it when it is back', async () => {
  test.setTimeout(120_000);
  const database = await copyDemo();
  const site = await startSite(database);
  await warm(site);
  publishQuorum(database, 'The number of members that have to agree.');
  await site.stop('SIGKILL');
  const back = await startSite(database);
  await expectShown(back, true, 10_000); // it renders its very first pages
  await back.stop();
});
