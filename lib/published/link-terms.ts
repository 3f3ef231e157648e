/**
 * Published text names its links to other terms by their ids (`href="term:<id>"`): a stored address would go stale when
 * its target is renamed or retired, and a hub may be linked from thousands of pages. The page puts the addresses in when
 * it is rendered, and carries the tags of the terms it links to, so that it is rendered again when one of them moves.
 */
export const termHref = (termId: string): string => `term:${termId}`;

const termLink = /<a href="term:([0-9a-f-]{36})"([^>]*)>([\s\S]*?)<\/a>/g;

/** Stored HTML with the addresses of the terms that are live; links to the others become plain text. */
export const linkTerms = (html: string, hrefOf: (termId: string) => string | null): string =>
  html.replace(termLink, (_, termId: string, attributes: string, text: string) => {
    const href = hrefOf(termId);
    return href === null ? text : `<a href="${escapeAttribute(href)}"${attributes}>${text}</a>`;
  });

const escapeAttribute = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
