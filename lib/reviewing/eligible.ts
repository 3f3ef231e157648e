import 'server-only';
import { db } from '@/lib/db';
import { listEligible } from './ask';

/** Whom one may ask to review: the active reviewers of the glossary, without those whose words it holds. */
export const listReviewers = (
  glossaryId: string,
  writerIds: readonly string[],
): Promise<{ id: string; name: string }[]> => listEligible(db, glossaryId, writerIds);
