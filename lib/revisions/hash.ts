import { canonicalJson, sha256 } from '@/lib/hash';
import type { Content } from './content';

/** What an approval is given for: SHA-256 of the content's canonical JSON, hexadecimal. */
export const contentHash = (content: Content): string => sha256(canonicalJson(content));
