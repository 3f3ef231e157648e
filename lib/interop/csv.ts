import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { type Bundle, emptyBundle, importCaps } from './bundle';
import { columns, fromRow, toRow } from './csv-row';

const formula = /^'(?=[=+\-@\t\r])/;

/** A glossary as a table, a row for each term. Cells that a spreadsheet would take for formulas begin with an apostrophe. */
export const serialiseCsv = ({ entries }: Bundle): string =>
  stringify(entries.map(toRow), { header: true, columns: [...columns], escape_formulas: true, bom: true });

/**
 * The terms of a table whose first row names the columns (docs/formats.md); only headword is needed. Never throws: a
 * table that cannot be read, or has an unknown column, is told as unreadable, whole.
 */
export function parseCsv(source: string, text: string): Bundle {
  const bundle = emptyBundle();
  const unreadable = (reason: string): Bundle => ({ ...bundle, unreadable: [{ source, reason }] });
  let table: string[][];
  try {
    table = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      skip_empty_lines: true,
      to: importCaps.entries + 2,
    });
  } catch (error) {
    return unreadable(`It is not a table: ${(error as Error).message}.`.replace(/\.\.$/, '.'));
  }
  const [head = [], ...rows] = table;
  const names = head.map((name) => name.trim().toLowerCase());
  const unknown = names.filter((name) => !(columns as readonly string[]).includes(name));
  if (!names.includes('headword')) return unreadable('Its first row has to name the columns, "headword" among them.');
  if (unknown.length > 0) return unreadable(`There is no column named ${unknown.join(', ')}.`);
  for (const [index, cells] of rows.entries()) {
    const row = Object.fromEntries(names.map((name, column) => [name, (cells[column] ?? '').replace(formula, '')]));
    const place = `${source}, row ${index + 2}`;
    const entry = fromRow(place, row);
    if (entry.ok) bundle.entries.push(entry.value);
    else
      bundle.unreadable.push({ source: place, reason: Object.values(entry.fields ?? {})[0] ?? 'It cannot be read.' });
  }
  return bundle;
}

/** Spreadsheets write commas, semicolons or tabs, depending on the country. */
function delimiterOf(text: string): string {
  const [head = ''] = text.split('\n', 1);
  return [',', ';', '\t'].reduce((best, one) => (head.split(one).length > head.split(best).length ? one : best), ',');
}
