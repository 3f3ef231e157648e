import { NoPage } from '@/components/site/no-page';
import { StatusMark } from '@/components/site/status-mark';
import type { Glossary } from '@/lib/published/glossary';
import { glossaryPath } from '@/lib/published/paths';

/** A retired term: the page says so, in words and by its status. */
export function Gone({ headword, glossary }: { headword: string; glossary: Glossary }) {
  return (
    <>
      <StatusMark status={410} />
      <NoPage title={headword}>
        This term was withdrawn from <a href={glossaryPath(glossary.slug)}>{glossary.name}</a> and is no longer
        maintained.
      </NoPage>
    </>
  );
}
