import 'server-only';
import { db } from '@/lib/db';

/** Erases addresses of those who were not told within half a year: that is what the form promises them. */
export async function forgetProposers(): Promise<void> {
  await db.$executeRaw`
    DELETE FROM editorial."ProposalAddress" WHERE "createdAt" < clock_timestamp() - interval '6 months'`;
}
