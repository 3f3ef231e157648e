import { comparisonKey } from '@/lib/text/normalise';

/**
 * A name as the last part of an address: "API" api, "service mesh" service-mesh, "C++" c~2b~2b, "CI/CD" ci~2fcd. Unlike
 * slugs, no two names that differ have the same, and none has a character that addresses give a meaning to.
 */
export const namePart = (name: string): string =>
  comparisonKey(name).replace(/[\0-\x7f]/g, (character) =>
    /[a-z0-9]/.test(character) ? character : character === ' ' ? '-' : `~${hex(character)}`,
  );

const hex = (character: string): string => (character.codePointAt(0) ?? 0).toString(16).padStart(2, '0');

/** The comparison key of the name that such a part stands for; of any other text, of what it comes closest to. */
export const keyOfPart = (part: string): string =>
  comparisonKey(
    part
      .replaceAll('-', ' ')
      .replace(/~([0-7][0-9a-f])/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
  );
