import 'server-only';
import { reader } from '@/lib/db';

export type TermAt = { id: string; slug: string; headword: string };

/** The live term at this address by its name alone, or null. */
export const findTermAt = (glossaryId: string, slug: string): Promise<TermAt | null> =>
  reader.publishedTerm.findUnique({
    where: { glossaryId_slug: { glossaryId, slug } },
    select: { id: true, slug: true, headword: true },
  });
