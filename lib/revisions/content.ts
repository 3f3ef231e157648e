import { z } from 'zod';
import type { Document } from '@/lib/document/schema';

/** What an alias is to its headword. Hidden aliases (misspellings) lead to the term but are not shown. */
export const aliasKinds = ['synonym', 'abbreviation', 'variant', 'hidden'] as const;
export type AliasKind = (typeof aliasKinds)[number];

/** The editable fields of a revision, all together. Topics are slugs of the glossary's topics; terms are named by id. */
export type Content = {
  headword: string;
  slug: string;
  definition: string;
  body: Document;
  aliases: { name: string; kind: AliasKind }[];
  topics: string[];
  related: string[];
  broader: string[];
  questions: { question: string; answer: Document }[];
  sources: { title: string; url: string }[];
  searchDescription: string;
  deprecation: { note: string; replacementId: string | null } | null;
};

export const uuid = z.uuid();
