/** Where the studio finds a picture that may not be public yet. */
export const studioLogoPath = (name: string): string => `/studio/settings/logo/${name}`;
