/** Addresses of public pages. Slugs may be of any script. */
export const glossaryPath = (glossary: string): string => `/${encodeURIComponent(glossary)}`;

export const termPath = (glossary: string, slug: string): string =>
  `${glossaryPath(glossary)}/${encodeURIComponent(slug)}`;

export const topicPath = (glossary: string, topic: string): string =>
  `${glossaryPath(glossary)}/topics/${encodeURIComponent(topic)}`;

export const letterPath = (glossary: string, letter: string): string =>
  `${glossaryPath(glossary)}/letters/${encodeURIComponent(letter === '#' ? '0-9' : letter.toLowerCase())}`;

export const feedPath = (glossary: string): string => `${glossaryPath(glossary)}/feed.xml`;

/** The address as an absolute one; the site's own address is set when it is served. */
export const absolute = (path: string): string => new URL(path, siteAddress()).href;

/** Where the site is, without a slash at the end. */
const siteAddress = (): string => (process.env.NEXTAUTH_URL ?? 'http://localhost:3000').replace(/\/+$/, '');

/** The letter that a letter page's address stands for. */
export const letterOfPath = (part: string, locale: string): string =>
  part === '0-9' ? '#' : part.toLocaleUpperCase(/^(tr|az)\b/i.test(locale) ? locale : 'en');
