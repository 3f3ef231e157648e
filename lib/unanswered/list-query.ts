import { z } from 'zod';
import { isSlug } from '@/lib/terms/slug';

const missing = <T>(schema: z.ZodType<T>) => schema.optional().catch(undefined);

const shape = z.object({
  glossary: missing(z.literal('everywhere').or(z.string().refine(isSlug))),
  show: missing(z.literal('handled')),
  page: missing(z.coerce.number().int().min(2).max(1_000)),
});

/** What is asked of the searches without a result: exactly what the address says. */
export type SearchesQuery = z.infer<typeof shape>;

/** Reads the query of an address; what it does not understand is left out. */
export const searchesQuery = (params: Record<string, string | string[] | undefined>): SearchesQuery =>
  shape.parse(
    Object.fromEntries(Object.entries(params).filter(([, value]) => typeof value === 'string' && value !== '')),
  );

/** The address of the same list with something else asked; everything but a page turn leads to the first page. */
export function searchesAddress(
  { page: _, ...rest }: SearchesQuery,
  change: Partial<SearchesQuery> = {},
): `/studio/readers/searches?${string}` {
  const pairs = Object.entries({ ...rest, ...change }).flatMap(([name, value]) => (value ? [[name, `${value}`]] : []));
  return `/studio/readers/searches?${new URLSearchParams(pairs)}`;
}
