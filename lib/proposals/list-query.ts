import { z } from 'zod';
import { isSlug } from '@/lib/terms/slug';

const missing = <T>(schema: z.ZodType<T>) => schema.optional().catch(undefined);

const shape = z.object({
  glossary: missing(z.string().refine(isSlug)),
  state: missing(z.enum(['taken', 'declined', 'merged'])),
  kind: missing(z.enum(['term', 'change'])),
  page: missing(z.coerce.number().int().min(2).max(1_000)),
});

/** What is asked of the proposals: exactly what the address says; without a state, those that are open. */
export type ProposalsQuery = z.infer<typeof shape>;

/** Reads the query of an address; what it does not understand is left out. */
export const proposalsQuery = (params: Record<string, string | string[] | undefined>): ProposalsQuery =>
  shape.parse(
    Object.fromEntries(Object.entries(params).filter(([, value]) => typeof value === 'string' && value !== '')),
  );

/** The address of the same list with something else asked; everything but a page turn leads to the first page. */
export function proposalsAddress(
  { page: _, ...rest }: ProposalsQuery,
  change: Partial<ProposalsQuery> = {},
): `/studio/readers?${string}` {
  const pairs = Object.entries({ ...rest, ...change }).flatMap(([name, value]) => (value ? [[name, `${value}`]] : []));
  return `/studio/readers?${new URLSearchParams(pairs)}`;
}
