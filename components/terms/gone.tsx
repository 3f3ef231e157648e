import { NoPage } from '@/components/site/no-page';
import type { Glossary } from '@/lib/published/glossary';
import { glossaryPath } from '@/lib/published/paths';

/** A retired term: the page says so, and the document is sent as 410 (lib/page-cache/documents.ts reads the mark). */
export function Gone({ headword, glossary }: { headword: string; glossary: Glossary }) {
  return (
    <>
      <meta name="headword-status" content="410" />
      <NoPage title={headword}>
        This term was withdrawn from <a href={glossaryPath(glossary.slug)}>{glossary.name}</a> and is no longer
        maintained.
      </NoPage>
    </>
  );
}
