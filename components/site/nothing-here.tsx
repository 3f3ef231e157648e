import { NoPage } from './no-page';

export const NothingHere = () => (
  <NoPage title="No such page">
    Nothing is published at this address. Perhaps it was mistyped, or the term goes by another name.
  </NoPage>
);
