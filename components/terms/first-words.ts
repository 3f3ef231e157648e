const most = 110;
/** Characters as wide as two Latin letters, which stand without gaps between words. */
const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** The beginning of a definition, cut between words; where there are no gaps between words, between characters. */
export function firstWords(definition: string): string {
  const characters = [...definition];
  const isGapless = wide.test(definition);
  const room = isGapless ? most / 2 : most;
  if (characters.length <= room) return definition;
  const cut = characters.slice(0, room).join('');
  const space = isGapless ? -1 : cut.lastIndexOf(' ');
  return `${(space > 0 ? cut.slice(0, space) : cut).replace(/[\s,;:.–—、。，؛،۔-]+$/u, '')}…`;
}
