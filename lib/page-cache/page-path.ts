import { searchPath } from '@/lib/search/address';
import { pathInForm } from './formats';

const tracking = /^(utm_\w+|gclid|dclid|gbraid|wbraid|fbclid|msclkid|twclid|yclid|mc_cid|mc_eid|igshid|_rsc)$/i;
/** First parts of addresses under which nothing is that readers read: the studio, endpoints, and forms of one person. */
export const notPublicPlaces = [
  ...'studio sign-in set-up invitation reset forgot unsubscribe preview'.split(' '),
  ...'offer suggest helpful api _next healthz readyz'.split(' '),
];
const notPublic = new RegExp(`^/(${notPublicPlaces.join('|')})([/?]|$)`);

/** Where readers' forms live: pages of one request, and never kept, but plain documents like the rest. */
export const readersForms = /^\/(offer|suggest|helpful)([/?]|$)/;
// An ASCII character written as %XX: no address of ours has one, and Next may take another route for it.
const disguised = /%[0-7]/;

/** Whether documents of the public side live under this address. */
export const isPublic = (url: string): boolean => !notPublic.test(url);

/** Whether the path can be read at all (RFC 3986, 2.1): Next would answer others as if it had failed itself. */
export const isWellFormed = (url: string): boolean => !url.includes('%') || decode(url.split('?', 1)[0] ?? '') !== null;

/**
 * The path under which the page at this address is kept: without tracking parameters, a search by its query, another form
 * of a page where its ending or the request asks for one. Null where other parameters are left, or the address is
 * malformed or in disguise ("/tech%2Fapi"): Next answers those.
 */
export function pagePath(url: string, accept?: string): string | null {
  const mark = url.indexOf('?');
  const path = mark === -1 ? url : url.slice(0, mark);
  if (disguised.test(path)) return null;
  const decoded = path.includes('%') ? decode(path) : path;
  if (decoded === null) return null;
  if (mark === -1 && decoded !== '/search') return pathInForm(decoded, accept);
  const params = new URLSearchParams(mark === -1 ? '' : url.slice(mark + 1));
  if (decoded === '/search') return decode(searchPath(params));
  for (const name of params.keys()) if (!tracking.test(name)) return null;
  return pathInForm(decoded, accept);
}

/** The path of the page that Next keeps under this key ("/route-cache/…/$/tech/api"; the home page is "/index"). */
export function pathOfKey(key: string): string {
  const path = key.slice(key.indexOf('/$') + 2);
  const page = path === '/index' ? '/' : path.replace(/^\/index(?=\/index(\/|$))/, '');
  return decode(page) ?? page;
}

function decode(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}
