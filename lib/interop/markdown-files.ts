import { stringify } from 'yaml';
import type { Bundle, SourceFile } from './bundle';
import { serialiseOwn } from './markdown-own';

/** A glossary as a folder of Markdown files, one for each term, and one for the glossary itself. */
export function serialiseMarkdown({ glossary, topics, entries }: Bundle): SourceFile[] {
  const head = { ...(glossary ?? { name: '', description: '', locale: 'en' }), topics };
  return [
    { name: '_glossary.yaml', text: stringify(head, { lineWidth: 0 }) },
    ...entries.map((entry) => ({ name: `${entry.content.slug}.md`, text: serialiseOwn(entry) })),
  ];
}
