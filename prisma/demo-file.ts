import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { fromMarkdown } from '@/lib/document/fromMarkdown';
import type { AliasKind, Content } from '@/lib/revisions/content';
import { must } from './must';

/** A glossary of the demo: a folder of Markdown files and a _glossary.yaml. */
export type DemoGlossary = {
  slug: string;
  name: string;
  description: string;
  locale: string;
  topics: Record<string, string>;
};

type Matter = {
  headword: string;
  aliases?: { name: string; kind: AliasKind }[];
  topics?: string[];
  related?: string[];
  broader?: string[];
  sources?: { title: string; url?: string }[];
  questions?: { question: string; answer: string }[];
  searchDescription?: string;
  deprecation?: { note?: string; replacement?: string };
  status?: string;
};

/** A term of the demo as its file has it; other terms are named by their slugs until all of them exist. */
export type DemoTerm = {
  slug: string;
  headword: string;
  status: string;
  content: (idOf: (slug: string) => string) => Content;
};

const folder = 'prisma/demo';

export const readGlossary = (slug: string): DemoGlossary => ({
  slug,
  ...parse(readFileSync(join(folder, slug, '_glossary.yaml'), 'utf8')),
});

export const readTerms = (glossary: string): DemoTerm[] =>
  readdirSync(join(folder, glossary))
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => readTerm(basename(name, '.md'), readFileSync(join(folder, glossary, name), 'utf8')));

function readTerm(slug: string, file: string): DemoTerm {
  const [, front = '', quote = '', markdown = ''] = /^---\n([\s\S]*?)\n---\n+((?:>.*\n)*)([\s\S]*)$/.exec(file) ?? [];
  const matter: Matter = parse(front);
  return {
    slug,
    headword: matter.headword,
    status: matter.status ?? 'published',
    content(idOf) {
      const documentOf = (text: string) =>
        must(
          fromMarkdown(text, (href) =>
            /^[^:/]+\.md$/.test(href) ? { termId: idOf(basename(href, '.md')) } : { href },
          ),
        );
      return {
        headword: matter.headword,
        slug,
        definition: quote.replace(/^>\s?/gm, '').replace(/\s+/g, ' ').trim(),
        body: documentOf(markdown),
        aliases: matter.aliases ?? [],
        topics: matter.topics ?? [],
        related: (matter.related ?? []).map(idOf),
        broader: (matter.broader ?? []).map(idOf),
        questions: (matter.questions ?? []).map(({ question, answer }) => ({ question, answer: documentOf(answer) })),
        sources: (matter.sources ?? []).map(({ title, url = '' }) => ({ title, url })),
        searchDescription: matter.searchDescription ?? '',
        deprecation: matter.deprecation ? deprecationOf(matter.deprecation, idOf) : null,
      };
    },
  };
}

const deprecationOf = (
  { note = '', replacement }: NonNullable<Matter['deprecation']>,
  idOf: (slug: string) => string,
) => ({
  note,
  replacementId: replacement ? idOf(replacement) : null,
});
