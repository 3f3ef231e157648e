import { NoPage } from '@/components/site/no-page';
import { Sentence } from '@/components/site/sentence';
import { StatusMark } from '@/components/site/status-mark';
import type { Glossary } from '@/lib/published/glossary';
import { glossaryPath } from '@/lib/published/paths';
import { wordsOf } from '@/lib/words/words';

/** A retired term: the page says so, in words and by its status. */
export function Gone({ headword, glossary }: { headword: string; glossary: Glossary }) {
  const words = wordsOf(glossary.locale);
  return (
    <>
      <StatusMark status={410} />
      <NoPage title={headword} words={words}>
        <Sentence of={words.noPage.withdrawn(<a href={glossaryPath(glossary.slug)}>{glossary.name}</a>)} />
      </NoPage>
    </>
  );
}
