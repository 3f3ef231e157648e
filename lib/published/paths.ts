import { kanji } from './japanese-letter';
import { namePart } from './name-part';

/** Addresses of public pages. Slugs may be of any script. */
export const glossaryPath = (glossary: string): string => `/${encodeURIComponent(glossary)}`;

export const termPath = (glossary: string, slug: string): string =>
  `${glossaryPath(glossary)}/${encodeURIComponent(slug)}`;

export const historyPath = (glossary: string, slug: string): string => `${termPath(glossary, slug)}/history`;

export const topicPath = (glossary: string, topic: string): string =>
  `${glossaryPath(glossary)}/topics/${encodeURIComponent(topic)}`;

export const letterPath = (glossary: string, letter: string): string =>
  `${glossaryPath(glossary)}/letters/${encodeURIComponent(letterPart(letter))}`;

/** The page that lists what a name can mean that several terms share. */
export const namePath = (glossary: string, name: string): string =>
  `${glossaryPath(glossary)}/names/${encodeURIComponent(namePart(name))}`;

export const feedPath = (glossary: string): string => `${glossaryPath(glossary)}/feed.xml`;

export const jsonFeedPath = (glossary: string): string => `${glossaryPath(glossary)}/feed.json`;

export const llmsPath = (glossary: string): string => `${glossaryPath(glossary)}/llms.txt`;

/** What the address of a page ends in where it leads to another form of it. No slug has a dot. */
export const endings = { twin: 'md', graph: 'jsonld', picture: 'png' } as const;

/** The Markdown twin of a term, glossary, letter or topic page. */
export const twinPath = (page: string): string => `${page}.${endings.twin}`;

/** The graph (JSON-LD) of a term's page. */
export const graphPath = (page: string): string => `${page}.${endings.graph}`;

/** The picture of the home page, a glossary or a term, for those who show a link as a card. */
export const picturePath = (page: string): string => `${page === '/' ? '/index' : page}.${endings.picture}`;

/** The address as an absolute one; the site's own address is set when it is served. */
export const absolute = (path: string): string => new URL(path, siteAddress()).href;

/** Where the site is, without a slash at the end. */
const siteAddress = (): string => (process.env.NEXTAUTH_URL ?? 'http://localhost:3000').replace(/\/+$/, '');

/** The last part of a letter page's address. */
export const letterPart = (letter: string): string => (letter === '#' ? '0-9' : letter.toLowerCase());

/** Whether a letter page could have this address: one letter (in lower case a Turkish İ has a mark), kanji, or "0-9". */
export const isLetterPart = (part: string): boolean => /^(0-9|\p{L}\p{M}?)$/u.test(part) || part === kanji;
