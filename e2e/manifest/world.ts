import { test as base, expect } from '../world';
import { enterAll, type Person } from './people';
import { findStock, forgetVisits, type Stock } from './stock';

export { expect };

type Everybody = { cookies: Record<Person, string>; stock: Stock };

/** The world of the manifest: a server of its own, because what is called here is called by hundreds. */
export const test = base.extend<{ patience: undefined }, { everybody: Everybody }>({
  everybody: [
    async ({ site }, use) => {
      const cookies = await enterAll(site.url);
      await use({ cookies, stock: await findStock(site.database) });
    },
    { scope: 'worker' },
  ],
  patience: [
    async ({ site }, use) => {
      await forgetVisits(site.database);
      await use(undefined);
    },
    { auto: true },
  ],
});
