import { NoPage } from '@/components/site/no-page';
import { wordsOf } from '@/lib/words/words';
import { siteLanguage } from '../../../(public)/site-language';

/** No such glossary, or no such term in it. */
export default async function NotFound() {
  const words = wordsOf(await siteLanguage());
  return (
    <NoPage title={words.noPage.title} words={words}>
      {words.noPage.text}
    </NoPage>
  );
}
