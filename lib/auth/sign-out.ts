import 'server-only';
import { cookies } from 'next/headers';
import { findSessionId, sessionCookie } from './request';
import { endSession } from './session';

/** Ends this browser's session and takes its cookie. */
export async function signOut(): Promise<void> {
  const sessionId = await findSessionId();
  if (sessionId) await endSession(sessionId);
  (await cookies()).delete(sessionCookie());
}
