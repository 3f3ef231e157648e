const scheme = /^[a-z][a-z0-9+.-]*:/iu;
const domain = /^[\p{L}\d-]+(\.[\p{L}\d-]+)+([/?#:].*)?$/u;
const mail = /^[^\s@/:]+@[^\s@/]+\.[^\s@/]+$/u;

/** Whether a link may lead there: http, https and mailto addresses, and nothing that a browser would run. */
export function isAllowedAddress(href: string): boolean {
  if (href.length > 2_000 || !URL.canParse(href)) return false;
  return ['http:', 'https:', 'mailto:'].includes(new URL(href).protocol);
}

/** What somebody typed as a whole address, "example.org" as https and "me@example.org" as mailto; null: no address. */
export function addressOf(typed: string): string | null {
  const text = typed.trim();
  if (/\s/u.test(text)) return null;
  const href = mail.test(text) ? `mailto:${text}` : !scheme.test(text) && domain.test(text) ? `https://${text}` : text;
  return isAllowedAddress(href) ? href : null;
}

/** Whether somebody typed an address that a link may not have, "javascript:…" for one. */
export const isRefusedAddress = (typed: string): boolean => {
  const text = typed.trim();
  return scheme.test(text) && !/^[\p{L}\d-]+(\.[\p{L}\d-]+)*:\d+/u.test(text) && addressOf(text) === null;
};

/** Whether it is an address with its scheme, which no name of a term is. */
export const isWholeAddress = (typed: string): boolean => /^(https?:\/\/|mailto:)/iu.test(typed.trim());
