/** What text boxes and selects look alike. */
export const controlStyle =
  'w-full min-w-0 rounded-md border border-control bg-surface px-2.5 text-ink placeholder:text-muted ' +
  'focus-visible:outline-2 focus-visible:outline-offset-0 focus-visible:outline-accent ' +
  'aria-invalid:border-danger disabled:opacity-60';
