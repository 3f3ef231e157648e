import { z } from 'zod';
import { uuid } from '@/lib/revisions/content';

export const aboutSearch = z.strictObject({ searchId: uuid });
export type AboutSearch = z.output<typeof aboutSearch>;

/** In which glossary the words become a term. */
export const searchToTerm = z.strictObject({ searchId: uuid, glossaryId: uuid });
export type SearchToTerm = z.output<typeof searchToTerm>;

/** Which term goes by these words, too. */
export const searchToAlias = z.strictObject({ searchId: uuid, termId: uuid });
export type SearchToAlias = z.output<typeof searchToAlias>;
