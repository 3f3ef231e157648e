/** What the site calls itself. */
export const siteName = (): string => process.env.HEADWORD_SITE_NAME || 'Headword';
