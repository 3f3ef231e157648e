import { letterPath } from '@/lib/published/paths';
import { letterId } from './letter-bar';

/** The letter bar: places on this page, or (of a split glossary) the pages of its letters. */
export const letterLinks = (letters: readonly string[], splitGlossary: string | null, current?: string) =>
  letters.map((letter) => ({
    letter,
    href: splitGlossary ? letterPath(splitGlossary, letter) : `#${letterId(letter)}`,
    isCurrent: letter === current,
  }));
