const unseen = /[\s\\\p{Cc}\p{Cf}]/u;
const ownPath = /^\/(?!\/)/;
const place = /^#[\w-]+$/;
const mail = /^mailto:[^\s@<>"',;]+@[^\s@<>"',;/?]+$/i;
const telephone = /^tel:\+?[\d-]{3,20}$/i;

/**
 * Where a link of the site's settings may lead: to a path or place of this site, to another one over https, or to
 * somebody's mailbox or telephone. Nothing else is an address here, `javascript:` and `//elsewhere` least of all.
 */
export const isLinkAddress = (text: string): boolean =>
  !unseen.test(text) && ([ownPath, place, mail, telephone].some((shape) => shape.test(text)) || isElsewhere(text));

function isElsewhere(text: string): boolean {
  if (!/^https:\/\//i.test(text) || !URL.canParse(text)) return false;
  const { hostname, username, password } = new URL(text);
  return hostname.includes('.') && username === '' && password === '';
}
