import { cache } from 'react';
import { decoded } from '@/lib/page-cache/decoded';
import { findTermAt } from '@/lib/published/term-at';
import { glossaryOf } from './glossary-of';

const at = cache(findTermAt);

/** The live term that this page is about, or null. */
export async function termOf(params: Promise<{ glossary: string; slug: string }>) {
  const { glossary } = await glossaryOf(params);
  return glossary ? at(glossary.id, decoded((await params).slug)) : null;
}
