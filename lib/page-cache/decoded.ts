/** A part of an address as it was meant: Next hands on what the browser encoded. Malformed ones stay as they are. */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part).normalize('NFC');
  } catch {
    return part;
  }
}
