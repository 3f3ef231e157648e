/** Names of what public pages are made of. A kept page carries those it shows; a publication names those it touched. */

/** One term: its own page, and every page that links to it or lists it as related or mentioning. */
export const termTag = (termId: string): string => `term:${termId}`;

/** One term's own page and no other: where its links lead, and which pages mention it. */
export const pageTag = (termId: string): string => `page:${termId}`;

/** One address, whatever it answers: page, redirect, gone, not found. */
export const addressTag = (glossarySlug: string, slug: string): string => `address:${glossarySlug}/${slug}`;

/** The lists of one glossary: A–Z, topics, search, feed. */
export const glossaryTag = (glossaryId: string): string => `glossary:${glossaryId}`;

/** What every page of one glossary shows: the glossary's name and language, the names of its topics. */
export const frameTag = (glossaryId: string): string => `frame:${glossaryId}`;

/** What is made of all glossaries: home, sitemap, search, site feed. */
export const siteTag = 'site';

/** What stands around every page: the site's name, header, footer, blocks and colors. */
export const settingsTag = 'settings';

/** The day, in UTC: a page that holds for one day only goes with it, without being told. */
export const todayTag = 'today';

/** The day an instant lies in, by UTC: "2026-11-25". */
export const dayOf = (instant: Date): string => instant.toISOString().slice(0, 10);
