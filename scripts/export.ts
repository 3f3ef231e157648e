import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { withDatabase } from './database';
import { Halt } from './halt';

const usage = 'npm run export -- <file.json | file.csv | folder for Markdown> --glossary <slug>';

/** Writes a glossary to a file of our own JSON, a CSV table, or a folder of Markdown files. */
export default async function exportGlossary(): Promise<void> {
  const { path, glossary } = readOptions();
  await withDatabase(async () => {
    const { collectBundle } = await import('@/lib/interop/collect');
    const { serialiseCsv } = await import('@/lib/interop/csv');
    const { serialiseJson } = await import('@/lib/interop/json');
    const { serialiseMarkdown } = await import('@/lib/interop/markdown-files');
    const bundle = await collectBundle(glossary);
    if (!bundle) throw new Halt(`There is no glossary ${glossary}.`);
    if (path.endsWith('.json')) await writeFile(path, serialiseJson(bundle));
    else if (path.endsWith('.csv')) await writeFile(path, serialiseCsv(bundle));
    else {
      await mkdir(path, { recursive: true });
      for (const { name, text } of serialiseMarkdown(bundle)) await writeFile(join(path, name), text);
    }
    console.log(`${bundle.entries.length} terms written to ${path}`);
  });
}

function readOptions(): { path: string; glossary: string } {
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options: { glossary: { type: 'string' } } });
    const [path, ...more] = positionals;
    if (path && values.glossary && more.length === 0) return { path, glossary: values.glossary };
  } catch {}
  throw new Halt(usage);
}
