import type { Page } from '@playwright/test';
import { leaveBadAddress } from '../verbs/offer';
import { pressUntilFocused } from '../verbs/review';
import type { Person } from '../world';
import type { Places } from './places';

/** One thing there is to look at: who sees it, where, and what they have done there. */
export type Screen = {
  name: string;
  who?: Person;
  path: (places: Places) => string;
  once?: (page: Page) => Promise<void>;
};

const at = (name: string, path: string): Screen => ({ name, path: () => path });

const openQuestions = async (page: Page) => {
  for (const question of await page.locator('.questions summary').all()) await question.click();
};

const showPreview = async (page: Page) => {
  await page.keyboard.press('Tab');
  await page.locator('.term-text a.term').first().focus();
};

const openCite = (page: Page) => page.getByRole('button', { name: 'Cite' }).click();

const openSuggestions = (page: Page) => suggestIn(page, 'main');

const openHeaderSuggestions = (page: Page) => suggestIn(page, 'header');

const suggestIn = async (page: Page, place: string) => {
  const box = page.locator(`${place} .search`).first();
  await box.getByRole('combobox').pressSequentially('co');
  await box.getByRole('option').first().waitFor();
  await page.keyboard.press('ArrowDown');
};

const openLinkChanges = (page: Page) => page.getByText('Links this will change').click();

const openSchedule = async (page: Page) => {
  await page.getByRole('button', { name: 'Schedule', exact: true }).click();
  await page.getByLabel('Date').fill('2031-05-01');
};

const openComment = async (page: Page) => {
  await pressUntilFocused(page, 'j', page.locator('.review-text :focus'));
  await page.keyboard.press('c');
};

const openErase = (page: Page) => page.getByRole('button', { name: 'Erase nora@acme.org' }).click();

const openPreviewLink = (page: Page) => page.getByRole('button', { name: 'Make a preview link' }).click();

const openMenu = async (page: Page) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.locator('.menu-items').getByText('Solutions').click();
};

const openSheet = async (page: Page) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.getByRole('button', { name: 'Menu', exact: true }).click();
  await page.locator('.menu-items').getByText('Resources').click();
};

const choosePart = (part: string) => async (page: Page) => {
  await page.getByRole('tab', { name: part }).click();
  for (const folded of (await page.locator('form details > summary').all()).slice(0, 8))
    if (await folded.isVisible()) await folded.click();
};

const sayNo = (page: Page) => page.getByRole('button', { name: 'No', exact: true }).click();

const sendBadAddress = async (page: Page) => {
  await page.getByLabel('Your e-mail address').fill('nobody');
  await page.getByRole('button', { name: 'Send to the editors' }).click();
  await page.getByText('This is no e-mail address').waitFor();
};

const openDecline = (page: Page) => page.getByRole('button', { name: 'Decline' }).first().click();

const openAlias = (page: Page) => page.getByRole('button', { name: 'Alias of …' }).first().click();

const reading: Screen[] = [
  at('home', '/'),
  at('glossary', '/tech'),
  at('term', '/tech/backend'),
  { ...at('term-questions', '/tech/api'), once: openQuestions },
  { ...at('term-mention', '/tech/cache'), once: showPreview },
  { ...at('term-cite', '/tech/api'), once: openCite },
  at('term-history', '/tech/api/history'),
  at('term-deprecated', '/tech/secure-sockets-layer'),
  at('topic', '/tech/topics/architecture'),
  at('search', '/search?q=cache'),
  { ...at('search-suggestions', '/search'), once: openSuggestions },
  { ...at('suggestions-in-header', '/tech'), once: openHeaderSuggestions },
  at('search-filtered', '/search?q=a&in=tech&topic=architecture'),
  at('search-ambiguous', '/search?q=ci%2Fcd'),
  at('name', '/tech/names/ci~2fcd'),
  at('search-nothing', '/search?q=zeppelin'),
  at('search-empty', '/search'),
  at('not-found', '/tech/nowhere'),
  { name: 'gone', path: ({ gone }) => gone },
  { ...at('menu', '/tech/latency'), once: openMenu },
  { ...at('menu-sheet', '/tech/latency'), once: openSheet },
  { ...at('term-not-helpful', '/tech/backend'), once: sayNo },
  at('suggest', '/suggest'),
  at('suggest-words', '/suggest/tech'),
  at('suggest-term', '/suggest/tech?words=cookie'),
  at('suggest-near', '/suggest/tech?words=cach'),
  { ...at('suggest-problem', '/suggest/tech?words=zeppelin'), once: sendBadAddress },
  at('suggest-change', '/suggest/tech/backend'),
  at('thanks', '/helpful/tech/backend?said=no'),
  at('offer-sent', '/offer/en/sent?from=/tech/backend'),
  at('offer-sent-urdu', '/offer/ur/sent'),
  { ...at('offer-again', '/offer/en/sent'), once: leaveBadAddress },
  { name: 'offer-confirm', path: ({ offer }) => offer.confirm },
  { name: 'offer-confirmed', path: ({ offer }) => offer.confirmed },
  { name: 'offer-erase', path: ({ offer }) => offer.erase },
  at('offer-unknown', '/offer/de/confirm/over'),
];

const entering: Screen[] = [
  at('sign-in', '/sign-in'),
  { name: 'invitation', path: ({ invitation }) => invitation },
  at('invitation-over', '/invitation/over'),
  { name: 'preview-link', path: ({ preview }) => preview },
  at('preview-link-over', '/preview/over'),
];

const term = (name: string, who: Person, slug: string, rest = ''): Screen => ({
  name,
  who,
  path: ({ term: of }) => `/studio/terms/${of(slug)}${rest}`,
});

const studio: Screen[] = [
  { ...at('desk', '/studio'), who: 'rita' },
  { ...at('desk-author', '/studio'), who: 'ada' },
  { ...at('desk-publisher', '/studio'), who: 'pia' },
  { ...at('desk-administrator', '/studio'), who: 'adam' },
  { ...at('terms', '/studio/terms'), who: 'ada' },
  { ...at('terms-none', '/studio/terms?q=zeppelin'), who: 'ada' },
  { ...at('term-new', '/studio/terms/new'), who: 'ada' },
  term('editor', 'ada', 'cache'),
  term('editor-missing', 'ada', 'devops'),
  term('term-returned', 'ada', 'technical-debt'),
  term('term-review', 'rita', 'rate-limiting'),
  term('term-approved', 'pia', 'idempotence'),
  { ...term('schedule-dialog', 'pia', 'idempotence'), once: openSchedule },
  term('term-published', 'pia', 'api'),
  term('review', 'rita', 'backend', '/review'),
  term('review-new', 'rita', 'rate-limiting', '/review'),
  { ...term('review-comment', 'rita', 'backend', '/review'), once: openComment },
  term('review-author', 'ravi', 'backend', '/review'),
  { ...term('links-changed', 'pia', 'api'), once: openLinkChanges },
  term('compare', 'rita', 'backend', '/compare?from=live&to=2'),
  term('history', 'rita', 'api', '/history'),
  { ...term('preview-link-dialog', 'rita', 'webhook'), once: openPreviewLink },
  term('preview', 'rita', 'rate-limiting', '/preview'),
  { ...at('studio-not-found', '/studio/nowhere'), who: 'ada' },
  { ...at('account', '/studio/account'), who: 'ada' },
  { ...at('people', '/studio/people'), who: 'adam' },
  { name: 'person', who: 'adam', path: ({ person }) => `/studio/people/${person('ada')}` },
  { ...at('person-new', '/studio/people/new'), who: 'adam' },
  { ...at('glossaries', '/studio/glossaries'), who: 'adam' },
  { ...at('glossary-settings', '/studio/glossaries/tech'), who: 'adam' },
  { ...at('glossary-new', '/studio/glossaries/new'), who: 'adam' },
  { ...at('notifications', '/studio/notifications'), who: 'rita' },
  { ...at('notifications-none', '/studio/notifications'), who: 'adam' },
  { ...at('schedule', '/studio/schedule'), who: 'pia' },
  { ...at('mail', '/studio/mail'), who: 'adam' },
  { ...at('leads', '/studio/leads'), who: 'adam' },
  { ...at('leads-none', '/studio/leads?q=zeppelin'), who: 'adam' },
  { ...at('lead-erase-dialog', '/studio/leads'), who: 'adam', once: openErase },
  { ...at('site-settings', '/studio/settings'), who: 'adam' },
  { ...at('site-header', '/studio/settings'), who: 'adam', once: choosePart('Header') },
  { ...at('site-footer', '/studio/settings'), who: 'adam', once: choosePart('Footer') },
  { ...at('site-blocks', '/studio/settings'), who: 'adam', once: choosePart('Blocks') },
  { ...at('site-preview', '/studio/settings/preview'), who: 'adam' },
  { ...at('proposals', '/studio/readers'), who: 'ada' },
  { ...at('proposals-declined', '/studio/readers?state=declined'), who: 'rita' },
  { ...at('proposals-none', '/studio/readers?state=merged'), who: 'ada' },
  { ...at('proposal-decline', '/studio/readers'), who: 'rita', once: openDecline },
  { ...at('searches', '/studio/readers/searches'), who: 'ada' },
  { ...at('searches-none', '/studio/readers/searches?show=handled'), who: 'ada' },
  { ...at('search-alias', '/studio/readers/searches'), who: 'ada', once: openAlias },
  { ...at('import', '/studio/import'), who: 'ada' },
  { ...at('export', '/studio/export'), who: 'ada' },
];

/** Everything there is to look at, on the demo. */
export const screens: readonly Screen[] = [...reading, ...entering, ...studio];
