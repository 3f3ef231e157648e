/**
 * Published text names its links to other terms by their ids (`href="term:<id>"`): a stored address would go stale when
 * its target is renamed or retired, and a hub may be linked from thousands of pages. The page puts the addresses in when
 * it is rendered, and carries the tags of the terms it links to, so that it is rendered again when one of them moves.
 */
export const termHref = (termId: string): string => `term:${termId}`;

const termLink = /<a href="term:([0-9a-f-]{36})"([^>]*)>([\s\S]*?)<\/a>/g;

type Target = { href: string; headword: string; definition: string };

/** Stored HTML with the addresses of the terms that are live, and their previews; links to others become plain text. */
export const linkTerms = (html: string, targetOf: (termId: string) => Target | null): string =>
  html.replace(termLink, (_, termId: string, attributes: string, text: string) => {
    const target = targetOf(termId);
    return target === null
      ? text
      : `<a href="${escapeAttribute(target.href)}"${attributes}${previewed(target)}>${text}</a>`;
  });

const previewed = (target: Target): string =>
  Object.entries(previewAttributes(target))
    .map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`)
    .join('');

const escapeAttribute = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** What components/site/script shows when somebody lingers on a link to the term. */
export const previewAttributes = ({ headword, definition }: Omit<Target, 'href'>) => ({
  'data-headword': headword,
  'data-definition': firstWords(definition),
});

const mostShown = 240;

function firstWords(text: string): string {
  if (text.length <= mostShown) return text;
  return `${text.slice(0, mostShown).replace(/[\s,;:.–—-]*\S*$/u, '')}…`;
}
