/** The tags that a notification names, or null where it is not one of ours: anybody on the database may send one. */
export function tagsIn(payload: string | undefined): string[] | null {
  try {
    const tags: unknown = JSON.parse(payload ?? '');
    return Array.isArray(tags) && tags.every((tag) => typeof tag === 'string') ? tags : null;
  } catch {
    return null;
  }
}
