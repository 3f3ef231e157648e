/** The two files that the first screen of every public page is set in. */
export const preloadedFonts: string[] = [];
