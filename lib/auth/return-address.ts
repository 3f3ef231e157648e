/** A place on this site to go to after signing in: a path, never another site; my desk where it is anything else. */
export function returnAddress(to: string | null | undefined): string {
  if (!to?.startsWith('/studio') || to.length > 2000) return '/studio';
  const url = URL.canParse(to, 'http://here') ? new URL(to, 'http://here') : null;
  return url?.origin === 'http://here' && /^\/studio(\/|$)/.test(url.pathname) ? url.pathname + url.search : '/studio';
}

/** The sign-in page, knowing where to return to. */
export function signInAddress(to: string | null): `/sign-in${string}` {
  const address = returnAddress(to);
  return address === '/studio' ? '/sign-in' : `/sign-in?to=${encodeURIComponent(address)}`;
}
