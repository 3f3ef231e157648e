/** Puts our own serialiser's HTML (lib/document/html.ts), in which everything is escaped, into an element. */
export const html = (serialised: string) => ({ dangerouslySetInnerHTML: { __html: serialised } });
