const unsafe = /[\s<>"\\^`{|}\p{Cc}\p{Bidi_Control}]/u;

/**
 * The address as it may stand in a link: http, https, mailto, or a path of this site ("/…"). Null for everything else,
 * such as `javascript:`, `//host`, and addresses with spaces or control characters.
 */
export function safeHref(address: string): string | null {
  const href = address.trim();
  if (href.length > 2000 || unsafe.test(href)) return null;
  if (href.startsWith('/')) return href.startsWith('//') ? null : href;
  if (/^mailto:[^@]+@[^@]+$/i.test(href)) return href;
  return /^https?:\/\/[^/?#]/i.test(href) && URL.canParse(href) ? href : null;
}

/** Whether the link leaves this site. */
export const isExternal = (href: string): boolean => /^https?:/i.test(href);
