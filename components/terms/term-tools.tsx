import { citations } from '@/lib/published/citations';
import type { Glossary } from '@/lib/published/glossary';
import { absolute, historyPath, termPath } from '@/lib/published/paths';
import type { PublishedTerm } from '@/lib/published/term';
import { wordsOf } from '@/lib/words/words';

type Props = { term: PublishedTerm; glossary: Glossary; siteName: string };

/** What a reader does with a page: share it, cite it, see what has changed. */
export function TermTools({ term, glossary, siteName }: Props) {
  const { cite, share, history } = wordsOf(glossary.locale).term;
  return (
    <div className="term-tools">
      <button type="button" data-share="" hidden>
        {share}
      </button>
      <button type="button" popoverTarget="cite">
        {cite}
      </button>
      <a href={historyPath(glossary.slug, term.slug)}>{history}</a>
      <Cite term={term} glossary={glossary} siteName={siteName} />
    </div>
  );
}

/** A card of ways to cite, which opens without a script; components/site/script offers to copy them. */
function Cite({ term, glossary, siteName }: Props) {
  const { cite, link } = wordsOf(glossary.locale).term;
  const url = absolute(termPath(glossary.slug, term.slug));
  const { headword, writtenBy, modifiedAt } = term;
  const authors = writtenBy.map(({ name }) => name);
  const ways = citations({ headword, authors, glossary: glossary.name, site: siteName, modifiedAt, url });
  return (
    <div id="cite" className="cite" popover="auto" role="dialog" aria-labelledby="cite-title">
      <h2 id="cite-title">{cite}</h2>
      <dl>
        {[...ways, { style: link, text: url }].map(({ style, text }) => (
          <div key={style}>
            <dt>{style}</dt>
            <dd dir="auto">
              <span data-cited="">{text}</span>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
