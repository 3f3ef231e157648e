/** What is cited: a term's page as it was last changed. Dates are those of UTC. */
export type Cited = {
  headword: string;
  authors: readonly string[];
  glossary: string;
  site: string;
  modifiedAt: Date;
  url: string;
};

export type Citation = { style: 'APA' | 'MLA' | 'BibTeX'; text: string };

/**
 * How to cite a page: as an entry of a reference work by APA (7th edition, 10.3) and MLA (9th edition, 5.101), in which
 * dates are English, and as an entry for BibTeX.
 */
export const citations = (cited: Cited): Citation[] => [
  { style: 'APA', text: apa(cited) },
  { style: 'MLA', text: mla(cited) },
  { style: 'BibTeX', text: bibtex(cited) },
];

function apa({ headword, authors, glossary, site, modifiedAt, url }: Cited): string {
  const date = `(${modifiedAt.getUTCFullYear()}, ${monthOf(modifiedAt)} ${modifiedAt.getUTCDate()})`;
  const names = joined(authors.map(initialed), ', & ');
  const by = names ? [sentence(names), sentence(date), sentence(headword)] : [sentence(headword), sentence(date)];
  return [...by, sentence(`In ${glossary}`), ...(site === glossary ? [] : [sentence(site)]), url].join(' ');
}

function mla({ headword, authors, glossary, site, modifiedAt, url }: Cited): string {
  const [first = '', second = ''] = authors;
  const names = ['', inverted(first), `${inverted(first)}, and ${second}`, `${inverted(first)}, et al`][
    Math.min(authors.length, 3)
  ];
  const month = monthOf(modifiedAt);
  const short = month.length < 5 ? month : `${month === 'September' ? 'Sept' : month.slice(0, 3)}.`;
  const date = `${modifiedAt.getUTCDate()} ${short} ${modifiedAt.getUTCFullYear()}`;
  const place = [glossary, ...(site === glossary ? [] : [site]), date, url].join(', ');
  return [...(names ? [sentence(names)] : []), `“${sentence(headword)}”`, `${place}.`].join(' ');
}

function bibtex({ headword, authors, glossary, site, modifiedAt, url }: Cited): string {
  const key = (new URL(url).pathname.match(/[a-z0-9]+/gi) ?? ['term']).join('-');
  const fields = [
    ...(authors.length > 0 ? [['author', authors.map((name) => escaped(inverted(name))).join(' and ')]] : []),
    ['title', `{${escaped(headword)}}`],
    ['booktitle', escaped(glossary)],
    ['publisher', escaped(site)],
    ['year', String(modifiedAt.getUTCFullYear())],
    ['month', String(modifiedAt.getUTCMonth() + 1)],
    ['url', url],
  ];
  return [`@inreference{${key},`, ...fields.map(([name, value]) => `  ${name} = {${value}},`), '}'].join('\n');
}

const monthOf = (date: Date): string => new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' }).format(date);

const sentence = (text: string): string => (/[.?!]$/.test(text) ? text : `${text}.`);

/** Names in Latin letters have the family name last; others are left as they are. */
function parts(name: string): { given: string[]; family: string } {
  const words = name.trim().split(/\s+/);
  return /^[\p{Script=Latin}\p{M}\p{P}\s]+$/u.test(name)
    ? { given: words.slice(0, -1), family: words.at(-1) ?? '' }
    : { given: [], family: name.trim() };
}

function inverted(name: string): string {
  const { given, family } = parts(name);
  return given.length > 0 ? `${family}, ${given.join(' ')}` : family;
}

function initialed(name: string): string {
  const { given, family } = parts(name);
  const initials = given.map((word) => `${[...word][0] ?? ''}.`);
  return given.length > 0 ? `${family}, ${initials.join(' ')}` : family;
}

const joined = (names: readonly string[], last: string): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')}${last}${names.at(-1)}`;

const special: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  // BibTeX counts braces, escaped or not.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
};

const escaped = (text: string): string =>
  text.replace(/[\\~^{}&%$#_]/g, (character) => special[character] ?? `\\${character}`);
