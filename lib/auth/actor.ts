import 'server-only';
import { headers } from 'next/headers';
import { notFound, redirect } from 'next/navigation';
import { cache } from 'react';
import { type Actor, holdsAnywhere, type Role } from '@/lib/workflow/actor';
import { findSessionId } from './request';
import { signInAddress } from './return-address';
import { findSessionActor } from './session';

/** Who is asking, read from the session, account and role rows once per request; null for nobody. */
export const findActor = cache(async (): Promise<Actor | null> => {
  const sessionId = await findSessionId();
  return sessionId === null ? null : findSessionActor(sessionId);
});

/** Who is asking; sends nobody to sign in and back. For pages: actions answer `signedOut` instead. */
export async function requireActor(): Promise<Actor> {
  return (await findActor()) ?? redirect(signInAddress((await headers()).get('x-headword-path')));
}

/** Who is asking, where they hold the role anywhere; for others the page does not exist. */
export async function requireRole(role: Role): Promise<Actor> {
  const actor = await requireActor();
  return holdsAnywhere(actor, role) ? actor : notFound();
}
