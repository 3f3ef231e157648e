import { randomBytes } from 'node:crypto';
import { type NextRequest, NextResponse } from 'next/server';
import { isOwnOrigin } from '@/lib/auth/origin';
import {
  framedHeaders,
  logoHeaders,
  previewHeaders,
  publicHeaders,
  type Surroundings,
  studioHeaders,
  studioLogoHeaders,
  visitorHeaders,
} from '@/lib/auth/security-headers';
import { pathInForm } from '@/lib/page-cache/formats';
import { isPublic, readersForms } from '@/lib/page-cache/page-path';
import { searchPath } from '@/lib/search/address';

// What the build made is only read; what comes with a body or asks for an action is refused there as anywhere.
export const config = {
  matcher: [
    '/((?!_next/static/).*)',
    { source: '/_next/static/:path*', has: [{ type: 'header', key: 'content-type' }] },
    { source: '/_next/static/:path*', has: [{ type: 'header', key: 'next-action' }] },
  ],
};

const signedInSide =
  /^\/(studio|sign-in|set-up|invitation|reset|forgot|unsubscribe|preview|offer|suggest|helpful|api(?!\/suggest$))(\/|$)/;
const logos = /^\/images\/logo\//;

/** Before any page or action: refuses what another site sends, and sets the security headers. */
export function proxy(request: NextRequest): NextResponse {
  const site = process.env.NEXTAUTH_URL;
  const surroundings = { https: Boolean(site?.startsWith('https:')), dev: process.env.NODE_ENV === 'development' };
  const { method, headers, nextUrl } = request;
  const reads = method === 'GET' || method === 'HEAD';
  if (!reads && !isOneClick(request) && !isOwnOrigin(headers.get('origin'), site, headers.get('host')))
    return withHeaders(refusal(site), publicHeaders(surroundings));
  if (signedInSide.test(nextUrl.pathname)) return signedIn(request, surroundings);
  const headersOfIt = logos.test(nextUrl.pathname) ? logoHeaders : publicHeaders;
  return withHeaders(openToAll(request, reads), headersOfIt(surroundings));
}

/** A mail program unsubscribes without an origin and without cookies (RFC 8058): two endpoints, never a server action. */
const isOneClick = ({ method, headers, nextUrl }: NextRequest): boolean =>
  method === 'POST' &&
  /^\/api\/(unsubscribe|erase)\/[^/]+$/.test(nextUrl.pathname) &&
  headers.get('origin') === null &&
  headers.get('next-action') === null;

function openToAll({ nextUrl: { pathname, searchParams }, url, headers }: NextRequest, reads: boolean): NextResponse {
  if (pathname.startsWith('/_next/image')) return new NextResponse(null, { status: 404 });
  if (!reads || !isPublic(pathname)) return NextResponse.next();
  const accept = headers.get('accept') ?? undefined;
  const path = pathname === '/search' ? searchPath(searchParams) : pathInForm(pathname, accept);
  return path === pathname ? NextResponse.next() : NextResponse.rewrite(new URL(path, url));
}

function signedIn(request: NextRequest, surroundings: Surroundings): NextResponse {
  const nonce = randomBytes(16).toString('base64');
  const headers = headersOf(request.nextUrl.pathname)(nonce, surroundings);
  return withHeaders(NextResponse.next({ request: { headers: forThePage(request, nonce, headers) } }), headers);
}

const headersOf = (path: string) => headersOfPlaces.find(([place]) => place.test(path))?.[1] ?? studioHeaders;

const headersOfPlaces = [
  [/^\/preview(\/|$)/, previewHeaders],
  [readersForms, visitorHeaders],
  [/^\/studio\/settings\/preview$/, framedHeaders],
  [/^\/studio\/settings\/logo\//, studioLogoHeaders],
] as const;

/** What the page learns: its nonce (Next puts it on its scripts), its address (to come back to) and how it is asked for. */
function forThePage(request: NextRequest, nonce: string, headers: Record<string, string>): Headers {
  const forwarded = new Headers(request.headers);
  forwarded.set('Content-Security-Policy', headers['Content-Security-Policy'] ?? '');
  forwarded.set('x-nonce', nonce);
  forwarded.set('x-headword-method', request.method);
  forwarded.set('x-headword-path', request.nextUrl.pathname + request.nextUrl.search);
  return forwarded;
}

const refusal = (site: string | undefined) =>
  new NextResponse(`Refused: this request did not come from a page of ${site ?? 'this site'}.\n`, {
    status: 403,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' },
  });

function withHeaders(response: NextResponse, headers: Record<string, string>): NextResponse {
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
  return response;
}
