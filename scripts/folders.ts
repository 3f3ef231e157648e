import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Halt } from './halt';

/** The project, and what it keeps outside Git: the embedded database, its own secret, stamps. */
export const projectFolder = fileURLToPath(new URL('..', import.meta.url));
export const dataFolder = process.env.HEADWORD_DATA ?? `${projectFolder}.data`;

/** Makes the folder where it is missing, and stops with a sentence where nothing can be written into it. */
export function ensureWritable(folder: string): void {
  const probe = `${folder}/.writable-${process.pid}`;
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(probe, '');
    rmSync(probe);
  } catch {
    throw new Halt(`The folder ${folder} cannot be written by this user: change its owner, or move the project.`);
  }
}
