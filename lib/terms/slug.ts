import { foldCase, withoutLatinAccents } from '@/lib/text/normalise';

const longest = 80;
const shape = /^[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(-[\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*$/u;
const ligatures: Record<string, string> = { æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', ł: 'l', þ: 'th', ı: 'i' };

/** Words that are addresses of the site itself, at its root and inside a glossary. */
export const reservedSlugs = {
  glossary: new Set(
    `account admin api assets atom feed feeds fonts forgot glossaries glossary healthz helpful icons images index invitation llms
    manifest next offer preview public readyz reset robots search set-up sign-in sign-out sitemap sitemaps static studio suggest topics
    unsubscribe`.split(/\s+/),
  ),
  term: new Set('a-z atom feed feeds glossary history index json llms search sitemap topics'.split(' ')),
} as const;

/** Whether the text can stand in an address as it is: lower-case letters and digits of any script, single hyphens. */
export const isSlug = (text: string): boolean => text.length <= longest && shape.test(text) && text === fold(text);

/**
 * The address of a name: `C++` c-plus-plus, `C#` c-sharp, `.NET` dot-net, `CI/CD` ci-cd, `naïve` naive; scripts other
 * than Latin keep their letters. Empty for a blank name, else always a slug (possibly a reserved one).
 */
export function slugOf(name: string): string {
  const words = spellOut(fold(name))
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .map((word) => word.replace(/^\p{M}+/u, ''))
    .filter((word) => word !== '');
  return shorten(words.join('-')) || codePoints(name);
}

const fold = (text: string): string =>
  withoutLatinAccents(foldCase(text.normalize('NFKC')))
    .replace(/[æœøđðłþı]/g, (letter) => ligatures[letter] ?? letter)
    .normalize('NFKC');

const spellOut = (text: string): string =>
  text
    .replace(/['’ʼ]/g, '')
    .replaceAll('+', ' plus ')
    .replaceAll('&', ' and ')
    .replace(/(?<=[\p{L}\p{N}])#/gu, ' sharp ')
    .replace(/(?<![\p{L}\p{N}\p{M}])\.(?=[\p{L}\p{N}])/gu, ' dot ');

function shorten(slug: string): string {
  if (slug.length <= longest) return slug;
  const cut = slug.slice(0, longest).replace(/[\ud800-\udbff]$/, '');
  const hyphen = slug[cut.length] === '-' ? cut.length : cut.lastIndexOf('-');
  return (hyphen > 0 ? cut.slice(0, hyphen) : cut).replace(/-+$/, '');
}

/** A name without letters and digits (an emoji, a symbol) is addressed by its code points. */
const codePoints = (name: string): string =>
  shorten([...name.trim()].map((character) => `u${character.codePointAt(0)?.toString(16)}`).join('-'));
