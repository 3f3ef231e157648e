import 'server-only';
import { randomBytes } from 'node:crypto';
import { sha256 } from './hash';

/** 256 bits, as the last part of an address. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** What is stored of a secret; null for text that is none. */
export const secretHash = (secret: string): string | null => (/^[\w-]{43}$/.test(secret) ? sha256(secret) : null);
