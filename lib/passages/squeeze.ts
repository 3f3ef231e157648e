/** A text without its white space, and where each of its characters was. */
export type Squeezed = { text: string; places: number[] };

/** Line ends and spaces differ between what is stored and what a browser shows; what one can see does not. */
export function squeezed(text: string): Squeezed {
  const places: number[] = [];
  let out = '';
  for (let at = 0; at < text.length; at++) {
    const character = text[at] as string;
    if (/\s/.test(character)) continue;
    out += character;
    places.push(at);
  }
  return { text: out, places };
}
