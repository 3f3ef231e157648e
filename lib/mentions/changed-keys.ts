type Name = { name: string; key: string };

/** The keys of the names that are on one side alone, as they are written: pages that hold them may have to be linked anew. */
export function changedKeys(before: readonly Name[], after: readonly Name[]): string[] {
  const isAmong = (names: readonly Name[], name: string) => names.some((one) => one.name === name);
  const changed = [...before, ...after].filter(({ name }) => !(isAmong(before, name) && isAmong(after, name)));
  return [...new Set(changed.map(({ key }) => key))];
}
