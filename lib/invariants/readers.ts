import type { Invariant } from './invariant';

/** What readers say is kept without them. */
export const readers: Invariant[] = [
  {
    name: 'no search that is kept looks like an address or a long number',
    query: String.raw`
      SELECT id FROM editorial."UnansweredSearch"
      WHERE key ~ '\S\s?@\s?\S|://' OR char_length(regexp_replace(key, '\D', '', 'g')) > 5`,
  },
  {
    name: 'searches without a result are bounded',
    query: `SELECT count(*) FROM editorial."UnansweredSearch" HAVING count(*) > 5000`,
  },
  {
    name: 'an address waits for an open proposal, and for half a year at most',
    query: `
      SELECT address."proposalId" FROM editorial."ProposalAddress" AS address
      JOIN editorial."Proposal" AS proposal ON proposal.id = address."proposalId"
      WHERE proposal.state <> 'OPEN' OR address."createdAt" < clock_timestamp() - interval '6 months 1 day'`,
  },
  {
    name: 'a decided proposal says by whom and when, a declined one why, and a merged one into which',
    query: `
      SELECT id FROM editorial."Proposal"
      WHERE (state = 'OPEN') IS DISTINCT FROM ("decidedAt" IS NULL) OR (state = 'OPEN') IS DISTINCT FROM ("decidedById" IS NULL)
        OR (state = 'DECLINED') IS DISTINCT FROM (reason <> '')
        OR (state = 'MERGED') IS DISTINCT FROM ("duplicateOfId" IS NOT NULL)
        OR ((kind = 'CHANGE' OR state = 'TAKEN') AND "termId" IS NULL)`,
  },
  {
    name: 'whether a page was helpful is counted for revisions of its term that were published',
    query: `
      SELECT said."revisionId" FROM editorial."Helpfulness" AS said
      JOIN editorial."Revision" AS revision ON revision.id = said."revisionId"
      WHERE revision."termId" <> said."termId" OR revision."publishedAt" IS NULL OR said.yes < 0 OR said.no < 0`,
  },
];
