import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from './folders';
import { type Made, madeFonts } from './fonts/make';

export const fontFolder = join(projectFolder, 'app', 'fonts');

/** Makes the fonts of the site anew from their packages, and the stylesheet that names them, in app/fonts. */
export default async function main(): Promise<void> {
  for (const { name, content } of await madeFonts()) {
    writeFileSync(join(fontFolder, name), content);
    console.log(`${name.padEnd(36)} ${content.length} bytes`);
  }
}

/** Those that are not as they would be made. */
export const outdatedFonts = (made: readonly Made[]): string[] =>
  made.filter(({ name, content }) => !readFileSync(join(fontFolder, name)).equals(content)).map(({ name }) => name);
