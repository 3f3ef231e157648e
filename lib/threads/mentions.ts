/** Somebody who can be mentioned. */
export type Mentionable = { id: string; name: string };

const folded = (text: string): string => text.normalize('NFC').toLowerCase();
const letter = /[\p{L}\p{N}]/u;

/**
 * Who is mentioned in a text: whoever's name follows an "@", the longest that does. Two people of one name are both
 * meant. An "@" inside a word, as in a mail address, mentions nobody.
 */
export function mentionedIn(text: string, people: readonly Mentionable[]): string[] {
  const whole = folded(text);
  const named = new Set<string>();
  for (let at = whole.indexOf('@'); at !== -1; at = whole.indexOf('@', at + 1)) {
    if (at > 0 && letter.test(whole[at - 1] as string)) continue;
    const follows = people.filter(({ name }) => isNamed(whole.slice(at + 1), folded(name)));
    const longest = Math.max(...follows.map(({ name }) => name.length));
    for (const { id, name } of follows) if (name.length === longest) named.add(id);
  }
  return [...named];
}

const isNamed = (rest: string, name: string): boolean =>
  name !== '' && rest.startsWith(name) && !/^[\p{L}\p{N}]/u.test(rest.slice(name.length));
