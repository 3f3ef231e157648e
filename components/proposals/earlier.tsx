import { PublicDate } from '@/components/site/public-date';
import { Sentence } from '@/components/site/sentence';
import type { Earlier, SimilarTerm } from '@/lib/proposals/similar';
import type { Words } from '@/lib/words/en';

/** Live terms that may be what is missing. */
export const NearTerms = ({ terms, words }: { terms: readonly SimilarTerm[]; words: Words }) =>
  terms.length === 0 ? null : (
    <section className="said-before" aria-labelledby="near">
      <h2 id="near">{words.proposals.near}</h2>
      <ul>
        {terms.map(({ id, href, headword, definition }) => (
          <li key={id}>
            <a className="entry" href={href}>
              {headword}
            </a>
            <p>{definition}</p>
          </li>
        ))}
      </ul>
    </section>
  );

type Props = { earlier: readonly Earlier[]; locale: string; words: Words };

/** What became of the same before: it waits, it was taken up, or it was declined, and why. It may be sent all the same. */
export function EarlierProposals({ earlier, locale, words: { proposals } }: Props) {
  const declined = earlier.filter(({ state }) => state === 'DECLINED');
  const isTaken = earlier.some(({ state }) => state === 'TAKEN');
  const isOpen = earlier.some(({ state }) => state === 'OPEN');
  return (
    <>
      {isTaken || isOpen ? <p className="said-before">{isTaken ? proposals.taken : proposals.waits}</p> : null}
      {declined.length > 0 ? (
        <section className="said-before" aria-labelledby="before">
          <h2 id="before">{proposals.before}</h2>
          <ul>
            {declined.map(({ id, words, text, reason, decidedAt }) => (
              <li key={id}>
                <p>
                  <q>{words || text}</q>
                  {decidedAt ? (
                    <span className="aside">
                      {' '}
                      <PublicDate at={decidedAt} locale={locale} />
                    </span>
                  ) : null}
                </p>
                <p>
                  <Sentence of={proposals.because(<i key="reason">{reason}</i>)} />
                </p>
              </li>
            ))}
          </ul>
          <p>{proposals.still}</p>
        </section>
      ) : null}
    </>
  );
}
