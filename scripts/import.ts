import { parseArgs } from 'node:util';
import { withDatabase } from './database';
import { Halt, hasCode } from './halt';

const usage = `npm run import -- <file or folder> --glossary <slug> [--name "…"] [--locale en] [--translates <slug>] [--as draft|published] [--dry-run]`;

/** Imports a file or folder into a glossary; exits non-zero where a part of it was refused. */
export default async function importFiles(): Promise<void> {
  const { path, ...options } = readOptions();
  await withDatabase(async () => {
    const { listSourceFiles } = await import('@/lib/interop/folder');
    const { readBundle } = await import('@/lib/interop/read');
    const { countRows, importBundle } = await import('@/lib/interop/run');
    const files = await listSourceFiles(path).catch((error: unknown) => {
      throw new Halt(
        hasCode(error, 'ENOENT') ? `There is no file or folder ${path}.` : `${path} cannot be read as text.`,
      );
    });
    const outcome = await importBundle(readBundle(files), options);
    if (!outcome.ok) {
      const reasons = Object.entries(outcome.fields ?? {}).map(([field, problem]) => `${field}: ${problem}`);
      throw new Halt(`Nothing was imported (${outcome.reason}). ${reasons.join(' ')}`.trim());
    }
    for (const { source, outcome: to, headword, reasons, remarks } of outcome.value.rows)
      if (to !== 'unchanged' || remarks.length > 0)
        console.log([to.padEnd(9), headword || source, ...reasons, ...remarks].join('  '));
    const counts = countRows(outcome.value.rows);
    console.log(
      Object.entries(counts)
        .map(([name, count]) => `${count} ${name}`)
        .join(', '),
    );
    if (counts.refused) process.exitCode = 1;
  });
}

function readOptions() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        glossary: { type: 'string' },
        name: { type: 'string' },
        locale: { type: 'string' },
        translates: { type: 'string' },
        as: { type: 'string', default: 'draft' },
        'dry-run': { type: 'boolean', default: false },
      },
    });
    const { glossary, name, locale, translates, as, 'dry-run': dryRun } = values;
    const [path, ...more] = positionals;
    if (path && glossary && more.length === 0 && (as === 'draft' || as === 'published'))
      return {
        path,
        glossary,
        ...(name && { name }),
        ...(locale && { locale }),
        ...(translates && { translates }),
        as,
        dryRun,
      } as const;
  } catch {}
  throw new Halt(usage);
}
