import { fromMarkdown } from '@/lib/document/fromMarkdown';
import { toMarkdown } from '@/lib/document/toMarkdown';
import { accepted, type Outcome, refused } from '@/lib/refusal';
import { type AliasKind, aliasKinds, type Content, emptyContent } from '@/lib/revisions/content';
import { slugOf } from '@/lib/terms/slug';
import { type Entry, type EntryStatus, entryStatuses } from './bundle';
import { ownHref, resolveOwn } from './markdown-own';

/** The columns, in small letters as they are compared. */
export const columns = [
  'headword',
  'slug',
  'status',
  'definition',
  'body',
  'aliases',
  'topics',
  'related',
  'broader',
  'questions',
  'sources',
  'search description',
  'deprecation note',
  'replacement',
  'translates',
] as const;

export type Row = Partial<Record<string, string>>;

/** An entry as a row: lists a line each, texts as Markdown. */
export const toRow = ({ status, translates, content }: Entry): string[] => [
  content.headword,
  content.slug,
  status,
  content.definition,
  toMarkdown(content.body, ownHref).trimEnd(),
  content.aliases.map(({ name, kind }) => `${kind}: ${name}`).join('\n'),
  content.topics.join('\n'),
  content.related.join('\n'),
  content.broader.join('\n'),
  content.questions
    .map(({ question, answer }) => `Q: ${question}\n${toMarkdown(answer, ownHref).trimEnd()}`)
    .join('\n\n'),
  content.sources.map(({ title, url }) => (url ? `${title} <${url}>` : title)).join('\n'),
  content.searchDescription,
  content.deprecation?.note ?? '',
  content.deprecation?.replacementId ?? '',
  translates ?? '',
];

/** The entry a row holds. Refuses as invalid: an unknown status or kind of alias, Markdown that is too much. */
export function fromRow(source: string, row: Row): Outcome<Entry> {
  const cell = (name: (typeof columns)[number]): string => (row[name] ?? '').trim();
  const lines = (name: (typeof columns)[number]): string[] =>
    cell(name)
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter((line) => line !== '');
  const status = (cell('status').toLowerCase() || 'published') as EntryStatus;
  if (!entryStatuses.includes(status)) return problem(`“${status}” is no status: it is ${entryStatuses.join(', ')}.`);
  const body = fromMarkdown(cell('body'), resolveOwn);
  if (!body.ok) return body;
  const questions: Content['questions'] = [];
  for (const part of cell('questions').split(/^Q: /m).slice(1)) {
    const [question = '', ...answer] = part.split(/\r?\n/);
    const read = fromMarkdown(answer.join('\n'), resolveOwn);
    if (!read.ok) return read;
    questions.push({ question: question.trim(), answer: read.value });
  }
  const note = cell('deprecation note');
  const replacementId = cell('replacement') || null;
  const translates = cell('translates');
  return accepted({
    source,
    ...(translates && { translates }),
    status,
    content: {
      ...emptyContent(cell('headword')),
      slug: cell('slug') || slugOf(cell('headword')),
      definition: cell('definition'),
      body: body.value,
      aliases: lines('aliases').map(readAlias),
      topics: lines('topics').map(slugOf),
      related: lines('related'),
      broader: lines('broader'),
      questions,
      sources: lines('sources').map(readSource),
      searchDescription: cell('search description'),
      deprecation: note || replacementId ? { note, replacementId } : null,
    },
  });
}

const problem = (reason: string): Outcome<Entry> => refused('invalid', { fields: { row: reason } });

/** "abbreviation: API"; without a kind it is a synonym. */
function readAlias(line: string): { name: string; kind: AliasKind } {
  const [, kind = '', name = ''] = /^(\w+):\s*(.+)$/.exec(line) ?? [];
  const known = aliasKinds.find((one) => one === kind.toLowerCase());
  return known ? { name, kind: known } : { name: line, kind: 'synonym' };
}

function readSource(line: string): { title: string; url: string } {
  const [, title = line, url = ''] = /^(.*?)\s*<(\S+)>$/.exec(line) ?? [];
  return { title, url };
}
