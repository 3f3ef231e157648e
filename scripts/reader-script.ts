import { join } from 'node:path';
import { build } from 'esbuild';
import { projectFolder } from './folders';

/** Puts the script of public pages (components/site/script) together as the one file they load, public/site.js. */
export async function makeReaderScript(): Promise<void> {
  await build({
    absWorkingDir: projectFolder,
    entryPoints: ['components/site/script/main.js'],
    outfile: join(projectFolder, 'public', 'site.js'),
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
  });
}
