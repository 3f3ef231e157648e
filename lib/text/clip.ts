/** The text on one line and of at most so many characters: cut after a word, with an ellipsis, where it is longer. */
export function clipped(text: string, most: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= most) return line;
  const cut = line.slice(0, most).replace(/[\ud800-\udbff]$/, '');
  const space = line[cut.length] === ' ' ? cut.length : cut.lastIndexOf(' ');
  const words = space > most / 2 ? cut.slice(0, space) : cut;
  return `${words.replace(/[\s,;:、،–—-]+$/u, '')}…`;
}
