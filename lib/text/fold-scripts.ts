const arabicMarks = /[\u064B-\u0652\u0670]/gu;
const lookAlikes: Record<string, string> = { ك: 'ک', ي: 'ی', ى: 'ی', ه: 'ہ', ة: 'ۃ' };
const katakana = /[ァ-ヶ]/g;
const toHiragana = 0x60;

/**
 * Text in which a reader's ways of writing one word are one: Arabic letters that look like those of Urdu, which keyboards
 * mix, are those of Urdu, without the vowel marks that may be left out; katakana are hiragana. Expects NFC, keeps it.
 */
export const foldScripts = (text: string): string =>
  foldKana(text.replace(arabicMarks, '').replace(/[كيىهة]/g, (letter) => lookAlikes[letter] ?? letter)).normalize(
    'NFC',
  );

/** Katakana as hiragana, character by character: what is found in it is at the same place in the text. */
export const foldKana = (text: string): string =>
  text.replace(katakana, (kana) => String.fromCharCode(kana.charCodeAt(0) - toHiragana));
