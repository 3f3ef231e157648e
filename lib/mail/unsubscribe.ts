import 'server-only';
import { timingSafeEqual } from 'node:crypto';
import { keyedHash } from '@/lib/keyed-hash';
import { type NotificationKind, notificationKinds } from '@/lib/notifications/kinds';

/** Whom a link to unsubscribe is for, and from what. */
export type Unsubscription = { userId: string; kind: NotificationKind };

const signature = (text: string): Buffer => keyedHash('unsubscribe', text);

/** What a link to unsubscribe carries: it names person and kind and cannot be made up. It does not expire. */
export function unsubscribeToken({ userId, kind }: Unsubscription): string {
  const text = `${userId}.${kind}`;
  return `${text}.${signature(text).toString('base64url')}`;
}

/** What a token stands for, or nothing where it is none of ours. */
export function readUnsubscribeToken(token: string): Unsubscription | null {
  const [userId = '', name = '', signed = ''] = token.split('.');
  const kind = notificationKinds.find((one) => one === name);
  const given = Buffer.from(signed, 'base64url');
  const expected = signature(`${userId}.${name}`);
  if (!kind || given.length !== expected.length || !timingSafeEqual(given, expected)) return null;
  return { userId, kind };
}
