import { Sentence } from '@/components/site/sentence';
import { suggestChangePath } from '@/lib/proposals/paths';
import type { Glossary } from '@/lib/published/glossary';
import type { PublishedTerm } from '@/lib/published/term';
import { wordsOf } from '@/lib/words/words';

/** Whether the page was helpful, as a plain form (components/site/script answers it in place), and the way to say what is not. */
export function Helpful({ term, glossary }: { term: PublishedTerm; glossary: Glossary }) {
  if (term.revisionId === null) return null;
  const { helpful, proposals } = wordsOf(glossary.locale);
  const change = <a href={suggestChangePath(glossary.slug, term.slug)}>{proposals.change}</a>;
  return (
    <form className="helpful" method="post" action="/api/helpful" aria-labelledby="helpful">
      <input type="hidden" name="revision" value={term.revisionId} />
      <p id="helpful">{helpful.question}</p>
      <button type="submit" name="helpful" value="yes">
        {helpful.yes}
      </button>
      <button type="submit" name="helpful" value="no">
        {helpful.no}
      </button>
      <p className="helpful-change">{change}</p>
      <div role="status" tabIndex={-1} />
      <template data-said="yes">{helpful.thanks}</template>
      <template data-said="no">
        {helpful.thanks} <Sentence of={helpful.better(change)} />
      </template>
      <template data-said="often">{helpful.tooOften}</template>
    </form>
  );
}
