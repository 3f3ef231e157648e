import { NextResponse } from 'next/server';
import { afterEach, expect, test, vi } from 'vitest';
import { endedCookie } from './request';

afterEach(() => vi.unstubAllEnvs());

test.each([
  ['https://glossary.example', '__Secure-next-auth.session-token', true],
  ['http://localhost:3000', 'next-auth.session-token', false],
])('signing out of %s takes the cookie %s back, as browsers want it', (site, name, isSecure) => {
  vi.stubEnv('NEXTAUTH_URL', site);
  const response = new NextResponse();
  response.cookies.delete(endedCookie());
  const cookie = response.headers.getSetCookie()[0]?.split('; ');
  expect(cookie?.[0]).toBe(`${name}=`);
  expect(cookie).toContain('Path=/');
  expect(cookie).toContain('Expires=Thu, 01 Jan 1970 00:00:00 GMT');
  expect(cookie?.includes('Secure')).toBe(isSecure);
});
