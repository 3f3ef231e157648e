/**
 * A part of an address as it was meant: Next hands on what the browser encoded. Malformed ones stay as they are; NUL, which
 * the database refuses, becomes a character that no address has.
 */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part).normalize('NFC').replaceAll('\0', '\ufffd');
  } catch {
    return part;
  }
}
