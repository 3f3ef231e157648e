import { parse } from 'yaml';
import { accepted, type Outcome, refused } from '@/lib/refusal';

export type FrontMatter = { fields: Record<string, unknown>; text: string };

const fence = /^---[ \t]*\n(?:([\s\S]*?)\n)?---[ \t]*(?:\n|$)/;

/**
 * A file's YAML front matter, every value a text and every key in small letters, and the text under it. Refuses as
 * invalid (field "file") a file without front matter, or whose front matter is no YAML mapping.
 */
export function splitFrontMatter(file: string): Outcome<FrontMatter> {
  const unified = file.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const match = fence.exec(unified);
  if (!match) return refused('invalid', { fields: { file: 'There is no front matter (between two lines of ---).' } });
  const fields = parseYaml(match[1] ?? '');
  return fields.ok ? accepted({ fields: fields.value, text: unified.slice(match[0].length) }) : fields;
}

/** A YAML mapping; keys differ in their letters, not in their case. No anchors that multiply, no types but texts. */
export function parseYaml(text: string): Outcome<Record<string, unknown>> {
  try {
    const value: unknown = parse(text, { schema: 'failsafe', maxAliasCount: 0, prettyErrors: true });
    if (value === null || value === '') return accepted({});
    if (typeof value !== 'object' || Array.isArray(value))
      return refused('invalid', { fields: { file: 'The front matter is no list of names and values.' } });
    return accepted(Object.fromEntries(Object.entries(value).map(([key, one]) => [key.trim().toLowerCase(), one])));
  } catch (error) {
    const [line = ''] = (error as Error).message.split('\n');
    return refused('invalid', { fields: { file: `The front matter is no YAML: ${line.replace(/:$/, '')}.` } });
  }
}
