import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { SourceFile } from './bundle';
import { readBundle } from './read';

const readable = /\.(md|csv|json)$|^_glossary\.yaml$/i;

/** The file, or the files directly in the folder, that may hold terms; in the order of their names. */
export async function listSourceFiles(path: string): Promise<SourceFile[]> {
  if (!(await stat(path)).isDirectory()) return [{ name: basename(path), text: await readText(path) }];
  const entries = await readdir(path, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isFile() && readable.test(entry.name)).map(({ name }) => name);
  return Promise.all(names.sort().map(async (name) => ({ name, text: await readText(join(path, name)) })));
}

/** What a file or folder holds, such as prisma/demo/tech. */
export const readFolder = async (path: string) => readBundle(await listSourceFiles(path));

/** Broken UTF-8 is refused rather than stored with question marks. */
const readText = async (path: string): Promise<string> =>
  new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path));
