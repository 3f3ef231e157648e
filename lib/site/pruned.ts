import { emptySettings, type Settings, settings } from './settings';

type Path = readonly PropertyKey[];

/**
 * As much of settings being typed as can be shown: a member of a list that is not right yet is left out, a field is as it
 * is installed.
 */
export function pruned(typed: Settings): Settings {
  let shown: unknown = typed;
  for (let tries = 0; tries < 100; tries += 1) {
    const { success, data, error } = settings.safeParse(shown);
    if (success) return data;
    const [issue] = error.issues;
    shown = issue ? without(shown, issue.path, emptySettings) : emptySettings;
  }
  return emptySettings;
}

/** The value without the innermost member of a list that the path leads through; where there is none, with the usual there. */
function without(value: unknown, path: Path, usual: unknown): unknown {
  const [first, ...rest] = path;
  if (first === undefined) return usual;
  if (Array.isArray(value)) {
    if (typeof first !== 'number') return [];
    if (!rest.some((part) => typeof part === 'number')) return value.filter((_, at) => at !== first);
    return value.map((member, at) => (at === first ? without(member, rest, []) : member));
  }
  const part = (from: unknown) => (from as Record<PropertyKey, unknown> | undefined)?.[first];
  return { ...(value as object), [first]: without(part(value), rest, part(usual)) };
}
