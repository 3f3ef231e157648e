/** The absolute address of a path of this site. */
export const siteAddress = (path: string): string => new URL(path, process.env.NEXTAUTH_URL).href;
