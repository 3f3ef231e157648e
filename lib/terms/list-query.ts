import { z } from 'zod';
import { piles } from '@/lib/desk/piles';
import { statuses } from '@/lib/workflow/status';
import { isSlug } from './slug';

export const sorts = ['headword', '-headword', '-touched', 'touched'] as const;
export type Sort = (typeof sorts)[number];

const missing = <T>(schema: z.ZodType<T>) => schema.optional().catch(undefined);

const shape = z.object({
  q: missing(z.string().trim().max(200)),
  glossary: missing(z.string().refine(isSlug)),
  status: missing(z.enum(statuses)),
  topic: missing(z.string().refine(isSlug)),
  mine: missing(z.literal('1')),
  waiting: missing(z.enum(piles)),
  outdated: missing(z.literal('1')),
  sort: missing(z.enum(sorts)),
  after: missing(z.string().max(2000)),
  before: missing(z.string().max(2000)),
});

/** What is asked of the terms list: exactly what its address says. */
export type TermsQuery = z.infer<typeof shape>;

/** Reads the query of an address; what it does not understand is left out. */
export const termsQuery = (params: Record<string, string | string[] | undefined>): TermsQuery =>
  shape.parse(
    Object.fromEntries(Object.entries(params).filter(([, value]) => typeof value === 'string' && value !== '')),
  );

/** The address of the same list with something else asked; everything but a page turn leads to the first page. */
export function termsAddress(query: TermsQuery, change: Partial<TermsQuery> = {}): `/studio/terms?${string}` {
  const { after: _after, before: _before, ...rest } = query;
  const pairs = Object.entries({ ...rest, ...change }).filter((pair): pair is [string, string] => Boolean(pair[1]));
  return `/studio/terms?${new URLSearchParams(pairs)}`;
}
