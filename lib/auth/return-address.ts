import type { Route } from 'next';

const desk: Route = '/studio' as Route;

/** A place in the studio to go to after signing in: a path of ours, never another site; else my desk. */
export function returnAddress(to: string | null | undefined): Route {
  if (!to?.startsWith('/studio') || to.length > 2000) return desk;
  const url = URL.canParse(to, 'http://here') ? new URL(to, 'http://here') : null;
  const ours = url?.origin === 'http://here' && /^\/studio(\/|$)/.test(url.pathname);
  return ours ? ((url.pathname + url.search) as Route) : desk;
}

/** The sign-in page, knowing where to return to. */
export function signInAddress(to: string | null): Route {
  const address = returnAddress(to);
  return (address === desk ? '/sign-in' : `/sign-in?to=${encodeURIComponent(address)}`) as Route;
}
