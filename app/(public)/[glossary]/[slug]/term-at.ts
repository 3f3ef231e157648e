import { cache } from 'react';
import { decoded } from '@/lib/page-cache/decoded';
import { dependsOn } from '@/lib/page-cache/depends-on';
import { type Address, findAddress } from '@/lib/published/find-address';
import type { Glossary } from '@/lib/published/glossary';
import { addressTag, frameTag, pageTag, termTag } from '@/lib/published/tags';
import { findPublishedTerm, type PublishedTerm } from '@/lib/published/term';
import type { Words } from '@/lib/words/en';
import { glossaryAt } from '../glossary-at';

type Found = { glossary: Glossary | null; words: Words; term: PublishedTerm | null; address: Address };

const termOf = cache(findPublishedTerm);
const addressOf = cache(findAddress);

/** What this address is: a live term, a former address, a retired term, or nothing. */
export async function termAt(params: Promise<{ glossary: string; slug: string }>): Promise<Found> {
  const { glossary, words } = await glossaryAt(params);
  if (!glossary) return { glossary, words, term: null, address: null };
  const slug = decoded((await params).slug);
  await dependsOn(addressTag(glossary.slug, slug));
  const term = await termOf(glossary.id, slug);
  const address = term ? null : await addressOf(glossary.id, slug);
  if (term) await dependsOn(pageTag(term.id), ...term.dependsOn.map(termTag));
  await dependsOn(...(term?.translations ?? []).map(({ glossaryId }) => frameTag(glossaryId)));
  if (address?.kind === 'moved') await dependsOn(termTag(address.termId));
  return { glossary, words, term, address };
}
