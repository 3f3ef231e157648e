import { readFileSync } from 'node:fs';

/** A server action as the build knows it. Its name is where it lies and what it is called: "studio/people invite". */
export type Action = { name: string; id: string; pages: string[] };

type Manifest = Record<string, { workers: Record<string, unknown>; filename: string; exportedName: string }>;

/** Every server action of the build, by name. */
export function listActions(): Action[] {
  const { node, edge } = read<{ node: Manifest; edge: Manifest }>('server/server-reference-manifest.json');
  return Object.entries({ ...node, ...edge })
    .map(([id, { filename, exportedName, workers }]) => ({
      name: `${folderOf(filename)} ${exportedName}`,
      id,
      pages: Object.keys(workers).map((worker) => `/${folderOf(worker)}`),
    }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** Every address of the build, with its parameters in brackets. */
export const listRoutes = (): string[] =>
  Object.values(read<Record<string, string>>('app-path-routes-manifest.json')).sort();

const read = <T>(name: string): T =>
  JSON.parse(readFileSync(`${process.env.NEXT_DIST_DIR ?? '.next'}/${name}`, 'utf8')) as T;

const folderOf = (path: string): string =>
  path
    .replace(/^app\//, '')
    .replace(/\/[^/]*$/, '')
    .replace(/\([^)]*\)\//g, '');
