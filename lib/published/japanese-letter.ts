/** The rows of the kana table by what each begins with, in the order of their characters (Unicode), and their names. */
const rows = [...'ぁかさたなはまゃらゎ'];
const names = [...'あかさたなはまやらわ'];
/** The name under which all kanji stand. */
export const kanji = '漢字';

/**
 * Where a Japanese headword stands that begins with this character: kana under their row (だ under た, ク under か), kanji,
 * whose reading nobody can tell, together. A reading given as another name stands under its own row. Null for others.
 */
export function japaneseLetter(first: string): string | null {
  if (/\p{Script=Han}/u.test(first)) return kanji;
  const plain = first.normalize('NFKD')[0] ?? first;
  const hiragana = /[ァ-ヶ]/.test(plain) ? String.fromCharCode(plain.charCodeAt(0) - 0x60) : plain;
  if (!/[ぁ-ん]/.test(hiragana)) return null;
  return names[rows.findLastIndex((row) => row <= hiragana)] ?? null;
}
