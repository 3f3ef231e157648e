/** The families that come with Headword (app/styles/fonts.css). */
export const serifs = { newsreader: 'Newsreader', literata: 'Literata' } as const;
export const sanses = { 'instrument-sans': 'Instrument Sans', 'public-sans': 'Public Sans' } as const;

export type Serif = keyof typeof serifs;
export type Sans = keyof typeof sanses;

export const serifNames = Object.keys(serifs) as [Serif, ...Serif[]];
export const sansNames = Object.keys(sanses) as [Sans, ...Sans[]];
