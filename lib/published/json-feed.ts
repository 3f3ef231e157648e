import type { Glossary } from './glossary';
import { absolute, glossaryPath, jsonFeedPath, picturePath } from './paths';
import type { RecentTerm } from './recent';

/** A JSON Feed (jsonfeed.org, version 1.1) of the terms that went live or changed last. */
export function jsonFeed(glossary: Glossary, terms: readonly RecentTerm[], author: string): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: glossary.name,
    home_page_url: absolute(glossaryPath(glossary.slug)),
    feed_url: absolute(jsonFeedPath(glossary.slug)),
    description: glossary.description || undefined,
    language: glossary.locale,
    authors: [{ name: author, url: absolute('/') }],
    items: terms.map(({ id, href, headword, definition, firstPublishedAt, modifiedAt }) => ({
      id: `urn:uuid:${id}`,
      url: absolute(href),
      title: headword,
      content_text: definition,
      image: absolute(picturePath(href)),
      date_published: firstPublishedAt.toISOString(),
      date_modified: modifiedAt.toISOString(),
    })),
  };
  return `${JSON.stringify(feed, null, 1)}\n`;
}
