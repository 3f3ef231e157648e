import { unstable_cache } from 'next/cache';
import { tagKey } from './tag-key';

// Next takes 128 tags at a time and drops the rest.
const atOnce = 100;

/**
 * Says what the page being rendered is made of: a publication that touches one of these tags (lib/published/tags.ts)
 * makes every instance render it anew. Nothing is stored under them; Next hands them to the cache handler with the page.
 */
export async function dependsOn(...tags: string[]): Promise<void> {
  const keys = [...new Set(tags)].map(tagKey);
  for (let start = 0; start < keys.length; start += atOnce) {
    const some = keys.slice(start, start + atOnce);
    await unstable_cache(async () => true, some, { tags: some })();
  }
}
