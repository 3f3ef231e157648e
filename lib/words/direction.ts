import { primaryOf } from './words';

const rightToLeft = new Set('ar arc ckb dv fa he ks ps sd ug ur yi'.split(' '));

/** Which way the language is written. */
export const directionOf = (locale: string): 'ltr' | 'rtl' => (rightToLeft.has(primaryOf(locale)) ? 'rtl' : 'ltr');

/** The attributes of an element whose text is in another language than what stands around it. */
export const inLanguage = (locale: string) => ({ lang: locale, dir: directionOf(locale) });
