import { NoPage } from './no-page';
import { StatusMark } from './status-mark';

export const NothingHere = () => (
  <>
    <StatusMark status={404} />
    <NoPage title="No such page">
      Nothing is published at this address. Perhaps it was mistyped, or the term goes by another name.
    </NoPage>
  </>
);
