/** The Postgres channel on which every instance hears what was published. */
export const pagesChannel = 'headword_pages';
