import { cache } from 'react';
import { decoded } from '@/lib/page-cache/decoded';
import { dependsOn } from '@/lib/page-cache/depends-on';
import { type Address, findAddress } from '@/lib/published/find-address';
import type { Glossary } from '@/lib/published/glossary';
import { addressTag, pageTag, termTag } from '@/lib/published/tags';
import { findPublishedTerm, type PublishedTerm } from '@/lib/published/term';
import { glossaryAt } from '../glossary-at';

type Found = { glossary: Glossary | null; term: PublishedTerm | null; address: Address };

const termOf = cache(findPublishedTerm);
const addressOf = cache(findAddress);

/** What this address is: a live term, a former address, a retired term, or nothing. */
export async function termAt(params: Promise<{ glossary: string; slug: string }>): Promise<Found> {
  const { glossary } = await glossaryAt(params);
  if (!glossary) return { glossary, term: null, address: null };
  const slug = decoded((await params).slug);
  await dependsOn(addressTag(glossary.slug, slug));
  const term = await termOf(glossary.id, slug);
  const address = term ? null : await addressOf(glossary.id, slug);
  if (term) await dependsOn(pageTag(term.id), ...term.dependsOn.map(termTag));
  if (address?.kind === 'moved') await dependsOn(termTag(address.termId));
  return { glossary, term, address };
}
