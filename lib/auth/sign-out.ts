import 'server-only';
import type { Route } from 'next';
import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { endedCookie, findSessionId } from './request';
import { endSession } from './session';

/** Ends this browser's session, takes its cookie, and leads to the sign-in page. */
export async function signOut(): Promise<never> {
  const sessionId = await findSessionId();
  if (sessionId) await endSession(sessionId);
  (await cookies()).delete(endedCookie());
  redirect('/sign-in' as Route);
}
