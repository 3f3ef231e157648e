import { previewAttributes } from '@/lib/published/link-terms';
import type { LinkedTerm } from '@/lib/published/linked';
import type { PublishedTerm } from '@/lib/published/term';
import type { Words } from '@/lib/words/en';

/** Where to read on: wider, narrower, beside, and who speaks of it. */
export function SeeAlso({ term, words }: { term: PublishedTerm; words: Words['term'] }) {
  const { related, broader, narrower, mentionedIn, mentionedElsewhere } = term;
  const groups: [string, LinkedTerm[]][] = [
    [words.broader, broader],
    [words.narrower, narrower],
    [words.related, related],
    [words.mentionedIn, mentionedIn],
  ];
  const shown = groups.filter(([, terms]) => terms.length > 0);
  if (shown.length === 0) return null;
  return (
    <section className="see-also" aria-labelledby="see-also">
      <h2 id="see-also">{words.seeAlso}</h2>
      <dl>
        {shown.map(([name, terms]) => (
          <div key={name}>
            <dt>{name}</dt>
            {terms.map(({ id, href, headword, definition }) => (
              <dd key={id}>
                <a className="term" href={href} {...previewAttributes({ headword, definition })}>
                  {headword}
                </a>
              </dd>
            ))}
            {terms === mentionedIn && mentionedElsewhere > 0 ? (
              <dd className="more">{words.mentionedElsewhere(mentionedElsewhere)}</dd>
            ) : null}
          </div>
        ))}
      </dl>
    </section>
  );
}
