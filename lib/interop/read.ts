import { type Bundle, emptyBundle, importCaps, type SourceFile } from './bundle';
import { parseCsv } from './csv';
import { parseJson } from './json';
import { parseMarkdownFiles } from './markdown';

const known = /\.(md|csv|json)$|^_glossary\.yaml$/i;

/** What some files hold, by the ends of their names: Markdown, CSV, JSON. Never throws: what is too much is told. */
export function readBundle(files: readonly SourceFile[]): Bundle {
  const bundle = emptyBundle();
  const sizes = files.map(({ text }) => new TextEncoder().encode(text).length);
  const tooMuch = sizes.reduce((sum, size) => sum + size, 0) > importCaps.bytes;
  const isLong = (index: number) => tooMuch || (sizes[index] ?? 0) > importCaps.fileBytes;
  const reasonOf = ({ name }: SourceFile, index: number): string | null => {
    if (!known.test(name)) return 'Only .md, .csv and .json files can be imported.';
    return isLong(index) ? 'This is too much at once.' : null;
  };
  bundle.unreadable = files.flatMap((file, index) => {
    const reason = reasonOf(file, index);
    return reason ? [{ source: file.name, reason }] : [];
  });
  const readable = files.filter((file, index) => reasonOf(file, index) === null);
  const parts = [
    ...readable.filter(({ name }) => /\.json$/i.test(name)).map(({ name, text }) => parseJson(name, text)),
    ...readable.filter(({ name }) => /\.csv$/i.test(name)).map(({ name, text }) => parseCsv(name, text)),
    parseMarkdownFiles(readable.filter(({ name }) => !/\.(json|csv)$/i.test(name))),
  ];
  for (const part of parts) {
    bundle.glossary ??= part.glossary;
    Object.assign(bundle.topics, part.topics);
    bundle.entries.push(...part.entries);
    bundle.unreadable.push(...part.unreadable);
  }
  if (bundle.entries.length <= importCaps.entries) return bundle;
  const reason = `More than ${importCaps.entries} terms are too much at once.`;
  return { ...bundle, entries: [], unreadable: [{ source: 'All files', reason }] };
}
