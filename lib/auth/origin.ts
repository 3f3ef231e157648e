const loopback = /^(localhost|127\.0\.0\.1|\[::1\])$/;

/**
 * Whether a request that may change something was sent by a page of ours. `origin` is its Origin header, `site` the
 * address of this site (NEXTAUTH_URL), `host` its Host header, used only where the site's address is not set
 * (development). A missing, null or foreign origin is not ours; the names of this very machine are one.
 */
export function isOwnOrigin(origin: string | null, site: string | undefined, host: string | null): boolean {
  const from = origin && URL.canParse(origin) ? new URL(origin) : null;
  if (!from || from.origin !== origin) return false;
  if (!site) return from.host === host;
  const own = new URL(site);
  if (from.origin === own.origin) return true;
  const here = loopback.test(from.hostname) && loopback.test(own.hostname);
  return here && from.protocol === own.protocol && from.port === own.port;
}
