/** Where readers are led by the e-mail offer; everything below says its words in the language of the page it stood on. */
export const sentPath = (language: string, page: string): string =>
  `/offer/${language}/sent?from=${encodeURIComponent(page)}`;

export const againPath = (language: string): string => `/offer/${language}/again`;

export const confirmPath = (language: string, secret: string): string =>
  `/offer/${language}/confirm/${encodeURIComponent(secret)}`;

export const erasePath = (language: string, token: string): string =>
  `/offer/${language}/erase/${encodeURIComponent(token)}`;

/** Where a mail program, or the page above, asks to erase: see app/api/erase. */
export const eraseEndpoint = (language: string, token: string): string =>
  `/api/erase/${encodeURIComponent(token)}?in=${language}`;
