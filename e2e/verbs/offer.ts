import type { Page } from '@playwright/test';
import { sealOf } from '@/lib/leads/seal';
import { siteSecret } from '../world/site';

const agreed = 'News of this glossary\nOnce a month, by mail.\nSend';

/** What the form of an offer on /tech/backend holds besides the address. */
function offered(): Record<string, string> {
  process.env.NEXTAUTH_SECRET = siteSecret;
  return { from: '/tech/backend', words: agreed, seal: sealOf(agreed), website: '' };
}

/** A reader of /tech/backend leaves their address, without a browser. */
export const leaveAddress = (site: string, email: string): Promise<Response> =>
  post(site, '/offer', { email, ...offered() });

/** They press the button of the page that the link in their mail opens. */
export const confirmAddress = (site: string, link: string): Promise<Response> =>
  post(site, '/offer/confirm', { language: 'en', secret: link.split('/').at(-1) ?? '' });

/** They mistype it, and stand before the form again. */
export async function leaveBadAddress(page: Page): Promise<void> {
  const { origin } = new URL(page.url());
  await page.request.post('/offer', { form: { email: 'nora at acme', ...offered() }, headers: { origin } });
  await page.goto('/offer/en/again');
}

/** Puts an offer at the end of /tech/backend, as the site's settings do. */
export async function showOffer(page: Page): Promise<void> {
  const fields = Object.entries(offered()).map(
    ([name, value]) => `<input type="hidden" name="${name}" value="${value}">`,
  );
  const form = `<form method="post" action="/offer" novalidate>${fields.join('')}
    <label>E-mail address <input type="email" name="email"></label><button>Send</button></form>`;
  await page.route('**/tech/backend', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace('</main>', `${form}</main>`) });
  });
}

const post = (site: string, path: string, fields: Record<string, string>): Promise<Response> =>
  fetch(new URL(path, site), {
    method: 'POST',
    headers: { origin: new URL(site).origin },
    body: new URLSearchParams(fields),
    redirect: 'manual',
  });
