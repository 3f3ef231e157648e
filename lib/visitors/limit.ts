import 'server-only';
import { count, limiter } from '@/lib/auth/limiter';

const hour = 3_600;

/**
 * The forms that people without an account fill in: how often within an hour from one network, and in all. The latter
 * bounds what many networks together can do to whoever reads it, or gets mail by it.
 */
export const visitorLimits = {
  offer: { network: 10, site: 300 },
  proposal: { network: 20, site: 300 },
  helpful: { network: 120, site: 6_000 },
} as const;

export type VisitorForm = keyof typeof visitorLimits;

const limiters = (form: VisitorForm) => ({
  network: limiter(`${form}-network`, visitorLimits[form].network, hour),
  site: limiter(`${form}-site`, visitorLimits[form].site, hour),
});

const all: Record<VisitorForm, ReturnType<typeof limiters>> = {
  offer: limiters('offer'),
  proposal: limiters('proposal'),
  helpful: limiters('helpful'),
};

/**
 * Counts one form that was sent; seconds to wait where there were too many, else null. What a network is refused does
 * not count for the site: a single one cannot close the form for all.
 */
export async function countVisitor(form: VisitorForm, address: string): Promise<number | null> {
  return (await count(all[form].network, address)) ?? (await count(all[form].site, 'all'));
}
