import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { importFolder } from './import';

const folder = '../shared/data/cncf-glossary';
export const languages = ['en', 'de', 'ja', 'ur'] as const;
export type Language = (typeof languages)[number];
export const missingFolders = languages.map((language) => `${folder}/${language}`).filter((path) => !existsSync(path));

/** What somebody who reads the CNCF glossary in this language expects of it. */
export type Reading = {
  name: string;
  dir: 'ltr' | 'rtl';
  /** How its letters begin, and where they end. */
  letters: { first: string[]; last: string };
  terms: string;
  term: { path: string; headword: string; date: RegExp };
  search: { words: string; headword: string; marked: string };
  published: string;
};

export const readings: Record<Language, Reading> = {
  en: {
    name: 'Cloud Native Glossary',
    dir: 'ltr',
    letters: { first: ['A', 'B', 'C', 'D', 'E'], last: 'Z' },
    terms: '86 terms',
    term: { path: '/cncf-en/abstraction', headword: 'Abstraction', date: /^[A-Z][a-z]+ \d{1,2}, \d{4}$/ },
    search: { words: 'hypervisors', headword: 'Containerization', marked: 'hypervisor' },
    published: 'Published',
  },
  de: {
    name: 'Cloud-Native-Glossar',
    dir: 'ltr',
    letters: { first: ['A', 'B', 'C'], last: 'S' },
    terms: '18 Begriffe',
    term: { path: '/cncf-de/abstraction', headword: 'Abstraktion', date: /^\d{1,2}\. [A-Zä-ü]\S+ \d{4}$/ },
    search: { words: 'zuverlassigkeit', headword: 'Service Mesh', marked: 'Zuverlässigkeit' },
    published: 'Veröffentlicht',
  },
  ja: {
    name: 'クラウドネイティブ用語集',
    dir: 'ltr',
    letters: { first: ['A', 'C', 'D', 'E', 'F'], last: '漢字' },
    terms: '73語',
    term: { path: '/cncf-ja/抽象化', headword: '抽象化', date: /^\d{4}年\d{1,2}月\d{1,2}日$/ },
    search: { words: '宣言的に', headword: 'Kubernetes', marked: '宣言的に' },
    published: '公開日',
  },
  ur: {
    name: 'کلاؤڈ نیٹیو فرہنگ',
    dir: 'rtl',
    letters: { first: ['ا', 'آ', 'ت', 'ڈ', 'ک', 'و'], last: 'V' },
    terms: '10 اصطلاحات',
    term: { path: '/cncf-ur/تجری', headword: 'تجری', date: /^\d{1,2} \p{Script=Arabic}+، \d{4}$/u },
    // With the ye of an Arabic keyboard.
    search: { words: 'ورچوئل مشين', headword: 'ورچوئل مشین', marked: '' },
    published: 'تاریخِ اشاعت',
  },
};

/** Imports the glossary in all four languages, the others as translations of the English one. */
export function importLanguages(database: string): string[] {
  return languages.map((language) => {
    const options = ['--glossary', `cncf-${language}`, '--locale', language, '--name', readings[language].name];
    const translates = language === 'en' ? [] : ['--translates', 'cncf-en'];
    return importFolder(database, `${folder}/${language}`, ...options, ...translates, '--as', 'published');
  });
}

/** The English entry in other words, published by the operator. */
export function changeOriginal(database: string, name: string): void {
  const changed = mkdtempSync(join(tmpdir(), 'headword-'));
  const text = readFileSync(`${folder}/en/${name}.md`, 'utf8');
  writeFileSync(join(changed, `${name}.md`), `${text}\nA paragraph that no translation has.\n`);
  importFolder(database, changed, '--glossary', 'cncf-en', '--as', 'published');
}

/** Elements that hide what is higher than they are, and hold something that is. */
export const clipped = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *:not(.visually-hidden, svg, svg *)')]
      .filter((element) => getComputedStyle(element).overflowY !== 'visible')
      .filter(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight + 1)
      .map(
        ({ tagName, className, scrollHeight, clientHeight }) =>
          `${tagName}.${className} ${scrollHeight}>${clientHeight}`,
      ),
  );

/** By how many pixels the page is wider than the window. */
export const beyondSides = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
