const sentenceEnd = /[.!?]+["'”’)\]]*(?=\s|$)|[。！？۔؟]+["'”’」』）]*/gu;
/** e.g. i.e. z.B. U.S. and initials; words that are shortened in the middle of a sentence. */
const shortened =
  /(?:^|[\s("'“‘])(?:(?:\p{L}\.)+|(?:vs|cf|approx|incl|resp|bzw|ca|no|fig|mr|mrs|ms|dr|prof|st|bspw|usw)\.)$/iu;
/** A sentence may begin with a name like eBPF. */
const goesOn = /^\s+\p{Ll}(?!\p{L}*\p{Lu})/u;

/** Where the sentences of a text end, in order; the last one ends with the text. */
export function sentenceEnds(text: string): number[] {
  const ends: number[] = [];
  for (const match of text.matchAll(sentenceEnd)) {
    const end = match.index + match[0].length;
    if (shortened.test(text.slice(0, end)) || goesOn.test(text.slice(end))) continue;
    ends.push(end);
  }
  if (ends.at(-1) !== text.length && text.slice(ends.at(-1) ?? 0).trim() !== '') ends.push(text.length);
  return ends;
}

/** How much of a text defines its subject: the first sentence, and the second too where both stay below the limit. */
export function leadLength(text: string, limit = 300): number {
  const [first = text.length, second] = sentenceEnds(text);
  return second !== undefined && second <= limit ? second : first;
}
