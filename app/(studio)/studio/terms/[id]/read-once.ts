import { cache } from 'react';
import { findVisibleTerm } from '@/lib/terms/visible';
import { listMentionable } from '@/lib/threads/people';

/** The term of the address as this person may see it, read once per request. */
export const findShownTerm = cache(findVisibleTerm);

/** Who works in a glossary, read once per request. */
export const listColleagues = cache((glossaryId: string) => listMentionable(glossaryId));
