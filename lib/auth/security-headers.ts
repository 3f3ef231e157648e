type Headers = Record<string, string>;

const policy = (parts: Record<string, string>): string =>
  Object.entries({
    'default-src': "'self'",
    'style-src': "'self' 'unsafe-inline'",
    'img-src': "'self' data:",
    'object-src': "'none'",
    'base-uri': "'none'",
    'form-action': "'self'",
    'frame-ancestors': "'none'",
    ...parts,
  })
    .map((part) => part.join(' '))
    .join('; ');

const always = (https: boolean): Headers => ({
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  ...(https ? { 'Strict-Transport-Security': 'max-age=31536000' } : {}),
});

// The development server evaluates code and talks over a socket.
const development = { 'connect-src': "'self' ws:", 'script-src': "'self' 'unsafe-inline' 'unsafe-eval'" };

export type Surroundings = { https: boolean; dev: boolean };

/** The security headers of public pages: documents with one script file of ours and none in the page. */
export const publicHeaders = ({ https, dev }: Surroundings): Headers => ({
  ...always(https),
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Content-Security-Policy': policy(dev ? development : { 'script-src': "'self'" }),
});

/** Those of the studio, the sign-in pages and the endpoints: never stored, scripts only under this request's nonce. */
export const studioHeaders = (nonce: string, { https, dev }: Surroundings): Headers => ({
  ...always(https),
  'Referrer-Policy': 'same-origin',
  'Cache-Control': 'no-store',
  'Content-Security-Policy': policy({
    ...(dev ? development : {}),
    'script-src': `'self' 'nonce-${nonce}' 'strict-dynamic'${dev ? " 'unsafe-eval'" : ''}`,
  }),
});

/** Those of a preview, whose address is a secret: told to no other site, and found by no search engine. */
export const previewHeaders = (nonce: string, surroundings: Surroundings): Headers => ({
  ...studioHeaders(nonce, surroundings),
  'Referrer-Policy': 'no-referrer',
  'X-Robots-Tag': 'noindex, nofollow, noarchive',
});

/** Those of what readers without an account send and see after it: of one request, and in no search engine. */
export const visitorHeaders = (nonce: string, surroundings: Surroundings): Headers => ({
  ...studioHeaders(nonce, surroundings),
  'X-Robots-Tag': 'noindex, nofollow, noarchive',
  // The site's own script is part of these pages as of all others, and has no nonce.
  'Content-Security-Policy': policy({
    ...(surroundings.dev ? development : {}),
    'script-src': `'self' 'nonce-${nonce}'${surroundings.dev ? " 'unsafe-eval'" : ''}`,
  }),
});
