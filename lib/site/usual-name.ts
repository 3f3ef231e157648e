/** What the site calls itself as long as its settings do not say. */
export const usualName = (): string => process.env.HEADWORD_SITE_NAME || 'Headword';
