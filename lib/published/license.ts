/** The address of the license that the operator puts the site's texts under, or null. */
export const siteLicense = (): string | null => process.env.HEADWORD_LICENSE || null;
