import { createHmac } from 'node:crypto';

/**
 * HMAC-SHA-256 of a text under a key of its own for this purpose, made from the site's secret: who does not know the
 * secret can neither make one up nor find out by trying what it stands for.
 */
export function keyedHash(purpose: string, text: string): Buffer {
  const key = createHmac('sha256', process.env.NEXTAUTH_SECRET ?? '')
    .update(purpose)
    .digest();
  return createHmac('sha256', key).update(text).digest();
}
