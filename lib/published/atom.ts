import type { Glossary } from './glossary';
import { absolute, feedPath, glossaryPath } from './paths';
import type { RecentTerm } from './recent';

/** An Atom feed (RFC 4287) of the terms that went live or changed last. */
export function atomFeed(glossary: Glossary, terms: readonly RecentTerm[], author: string): string {
  const home = absolute(glossaryPath(glossary.slug));
  const updated = terms[0]?.modifiedAt ?? new Date(0);
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(glossary.locale)}">
  <id>${escapeXml(home)}</id>
  <title>${escapeXml(glossary.name)}</title>
${glossary.description ? `  <subtitle>${escapeXml(glossary.description)}</subtitle>\n` : ''}  <updated>${updated.toISOString()}</updated>
  <author><name>${escapeXml(author)}</name></author>
  <link rel="self" type="application/atom+xml" href="${escapeXml(absolute(feedPath(glossary.slug)))}"/>
  <link rel="alternate" type="text/html" href="${escapeXml(home)}"/>
${terms.map(entry).join('')}</feed>
`;
}

const entry = ({ id, href, headword, definition, firstPublishedAt, modifiedAt }: RecentTerm): string => `  <entry>
    <id>urn:uuid:${id}</id>
    <title>${escapeXml(headword)}</title>
    <link rel="alternate" type="text/html" href="${escapeXml(absolute(href))}"/>
    <published>${firstPublishedAt.toISOString()}</published>
    <updated>${modifiedAt.toISOString()}</updated>
    <summary>${escapeXml(definition)}</summary>
  </entry>
`;

export const escapeXml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
