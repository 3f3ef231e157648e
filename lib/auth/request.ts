import 'server-only';
import { cookies, headers } from 'next/headers';
import { decode } from 'next-auth/jwt';
import { addressOf } from './client-address';

/** Whether this site is reached by https, so that its cookies must be. */
export const secure = (): boolean => (process.env.NEXTAUTH_URL ?? '').startsWith('https:');

/** The cookie's name, as next-auth chooses it: the __Secure- prefix binds it to https. */
const sessionCookie = (): string => `${secure() ? '__Secure-' : ''}next-auth.session-token`;

/** What takes the cookie back: browsers refuse to change a __Secure- cookie without Secure. */
export const endedCookie = () => ({ name: sessionCookie(), path: '/', secure: secure() });

/** The session id that the browser's cookie proves to know, or null. Whether it still counts is for its row to say. */
export async function findSessionId(): Promise<string | null> {
  const token = (await cookies()).get(sessionCookie())?.value;
  const secret = process.env.NEXTAUTH_SECRET;
  if (!token || !secret) return null;
  const claims = await decode({ token, secret }).catch(() => null);
  return typeof claims?.sid === 'string' ? claims.sid : null;
}

/** The network the request being answered came from. */
export const requestAddress = async (): Promise<string> => addressOf(await headers());
