import { cache } from 'react';
import { decoded } from '@/lib/page-cache/decoded';
import { dependsOn } from '@/lib/page-cache/depends-on';
import type { Glossary } from '@/lib/published/glossary';
import { keyOfPart, namePart } from '@/lib/published/name-part';
import { listTermsNamed, type NamedTerm } from '@/lib/published/named-terms';
import { namePath, termPath } from '@/lib/published/paths';
import { glossaryTag } from '@/lib/published/tags';
import type { Words } from '@/lib/words/en';
import { glossaryAt } from './glossary-at';

type Found = { glossary: Glossary | null; words: Words; terms: NamedTerm[]; name: string; elsewhere: string | null };

const termsNamed = cache(listTermsNamed);

/**
 * The terms that share the name of this address, and the name as the first of them writes it. Elsewhere, where only one
 * has it, or the address is not quite that of the name; no terms, where none has it.
 */
export async function nameAt(params: Promise<{ glossary: string; name: string }>): Promise<Found> {
  const { glossary, words } = await glossaryAt(params);
  if (!glossary) return { glossary, words, terms: [], name: '', elsewhere: null };
  await dependsOn(glossaryTag(glossary.id));
  const part = decoded((await params).name);
  const key = keyOfPart(part);
  const terms = await termsNamed(glossary, key);
  const [first] = terms;
  if (!first) return { glossary, words, terms, name: '', elsewhere: null };
  const address = terms.length === 1 ? termPath(glossary.slug, first.slug) : namePath(glossary.slug, first.name);
  const isHere = terms.length > 1 && namePart(first.name) === part;
  return { glossary, words, terms, name: first.name, elsewhere: isHere ? null : address };
}
