import type { Content } from './content';

export type ContentField = keyof Content;

/** Two people's changes to the same content, put together field by field. */
export type Merge = {
  /** Both sides' changes; where both changed a field differently, mine. */
  content: Content;
  /** Fields that only they changed, and that are now theirs. */
  taken: ContentField[];
  /** Fields that both changed, differently: a person has to choose. */
  disputed: ContentField[];
};

/** Whether two values of content say the same; the order of keys does not matter, that of lists does. */
export function same(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every(
      (key) => key in other && same(one[key as keyof typeof one], (other as Record<string, unknown>)[key] as unknown),
    )
  );
}

/** The fields in which two contents differ. */
export const changedFields = (before: Content, after: Content): ContentField[] =>
  (Object.keys(after) as ContentField[]).filter((field) => !same(before[field], after[field]));

/** Three-way merge by field: `mine` and `theirs` both grew out of `base`. Pure; never drops a change of mine. */
export function mergeContent(base: Content, mine: Content, theirs: Content): Merge {
  const byMe = new Set(changedFields(base, mine));
  const byThem = changedFields(base, theirs);
  const taken = byThem.filter((field) => !byMe.has(field));
  const disputed = byThem.filter((field) => byMe.has(field) && !same(mine[field], theirs[field]));
  return { content: withFields(mine, theirs, taken), taken, disputed };
}

/** `content` with the named fields as they are in `other`. */
export const withFields = (content: Content, other: Content, fields: readonly ContentField[]): Content => ({
  ...content,
  ...Object.fromEntries(fields.map((field) => [field, other[field]])),
});
