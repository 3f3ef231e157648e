/** What a picture of a page shows, when a link to it is shown elsewhere: a headword and its meaning, as in a dictionary. */
export type Card = {
  title: string;
  words: string;
  /** Where it belongs, above the title. */
  place: string;
  /** The letter on the thumb index; none where it is empty. */
  letter: string;
  /** Who publishes it: the site's name and address. */
  site: { name: string; host: string };
  locale: string;
  /** The color of the thumb index and of the letter on it; Headword's own where there is none. */
  accent?: { color: string; ink: string } | undefined;
};

/** The size that Open Graph recommends. */
export const cardSize = { width: 1200, height: 630 } as const;
