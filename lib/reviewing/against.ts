/** What the text under review is compared with: what readers see, what one last reviewed, or nothing. */
const againsts = ['mine', 'live', 'text'] as const;
export type Against = (typeof againsts)[number];

/** Numbers of the revisions there are to compare with. */
export type Bases = { mine: number | null; live: number | null };

/** The comparisons there are: the text by itself always; what one last reviewed, where that is not what readers see. */
export const comparisons = (bases: Bases): Against[] =>
  againsts.filter((against) =>
    against === 'mine' ? bases.mine !== null && bases.mine !== bases.live : against === 'text' || bases.live !== null,
  );

/**
 * Which comparison an address asks for; left open, or where there is none such, what one has not seen yet: since one's
 * last review, else against what is live, else all of it.
 */
export function againstIn(asked: string | string[] | undefined, bases: Bases): Against {
  const possible = comparisons(bases);
  return possible.find((against) => against === asked) ?? possible[0] ?? 'text';
}
