import AxeBuilder from '@axe-core/playwright';
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import { checkInvariants, copyDemo, type Site, startSite } from './world/site';

export { expect };

/** The demo's people; their password is the product's name. */
export type Person = 'ada' | 'ravi' | 'rita' | 'ruth' | 'pia' | 'adam';

type World = {
  /** A page signed in as one of the cast, in a browser of its own. Called twice, it gives two browsers. */
  as: (person: Person) => Promise<Page>;
  /** Fails where axe finds anything on the page as it is. */
  expectAccessible: (page: Page) => Promise<void>;
};

type Newsroom = {
  /** This worker's own server on this worker's own copy of the demo. `page` is an anonymous reader on it. */
  site: Site;
  /** Cookies of a person signed in once per worker. */
  cookiesOf: (person: Person) => Promise<Cookies>;
};

type Cookies = Awaited<ReturnType<BrowserContext['storageState']>>;

export const test = base.extend<World, Newsroom>({
  site: [
    async ({ browser: _ }, use) => {
      const site = await startSite(await copyDemo());
      await use(site);
      await site.stop();
      checkInvariants(site.database);
    },
    { scope: 'worker' },
  ],
  cookiesOf: [
    async ({ browser, site }, use) => {
      const known = new Map<Person, Promise<Cookies>>();
      await use((person) => {
        const cookies = known.get(person) ?? signIn(person);
        known.set(person, cookies);
        return cookies;
      });

      async function signIn(person: Person): Promise<Cookies> {
        const context = await browser.newContext({ baseURL: site.url });
        await enter(await context.newPage(), person);
        const cookies = await context.storageState();
        await context.close();
        return cookies;
      }
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ site }, use) => use(site.url),
  as: async ({ browser, site, cookiesOf }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (person) => {
      const context = await browser.newContext({ baseURL: site.url, storageState: await cookiesOf(person) });
      contexts.push(context);
      return context.newPage();
    });
    for (const context of contexts) await context.close();
  },
  expectAccessible: async ({ browserName: _ }, use) =>
    use(async (page) => {
      const { violations } = await new AxeBuilder({ page }).analyze();
      const found = violations.map(
        ({ id, help, nodes }) => `${id}: ${help} (${nodes.map((node) => node.target).join(' · ')})`,
      );
      expect(found, page.url()).toEqual([]);
    }),
});

/** Signs in with the form, as a person does. */
export async function enter(page: Page, person: Person, password = 'headword'): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel('E-mail address').fill(`${person}@headword.example`);
  await page.getByRole('textbox', { name: 'Password' }).fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL('**/studio**');
}
