import type { Words } from '@/lib/words/en';
import { NoPage } from './no-page';
import { StatusMark } from './status-mark';

export const NothingHere = ({ words }: { words: Words }) => (
  <>
    <StatusMark status={404} />
    <NoPage title={words.noPage.title} words={words}>
      {words.noPage.text}
    </NoPage>
  </>
);
