import { stringify } from 'yaml';
import { fromMarkdown } from '@/lib/document/fromMarkdown';
import type { Block, Document } from '@/lib/document/schema';
import { toPlainText } from '@/lib/document/text';
import { toMarkdown } from '@/lib/document/toMarkdown';
import { accepted, type Outcome, refused } from '@/lib/refusal';
import { type Entry, keyOf } from './bundle';
import type { FrontMatter } from './front-matter';
import { fieldProblem, ownFields } from './markdown-fields';

const termFile = /^(?:\.\/)?((?:\.\.\/)?[^/#?:]+(?:\/[^/#?:]+)?)\.md(?:#.*)?$/;

/** "api.md" is the term api beside this one, "../hr/onboarding.md" one of the glossary hr. */
export const resolveOwn = (href: string): { termId: string } | { href: string } => {
  const slug = termFile.exec(decoded(href))?.[1];
  return slug ? { termId: slug.replace('../', '') } : { href };
};

export const ownHref = (slug: string): string => encodeURI(slug.includes('/') ? `../${slug}.md` : `${slug}.md`);

function decoded(href: string): string {
  try {
    return decodeURI(href);
  } catch {
    return href;
  }
}

/** An entry in our own Markdown. Refuses as invalid, with the field that is wrong in words. */
export function parseOwn(source: string, { fields, text }: FrontMatter): Outcome<Entry> {
  const parsed = ownFields.safeParse(fields);
  if (!parsed.success) return refused('invalid', { fields: { file: fieldProblem(parsed.error) } });
  const { status, searchdescription, translates, deprecation, questions, ...own } = parsed.data;
  const markdown = fromMarkdown(text, resolveOwn);
  if (!markdown.ok) return markdown;
  const answered: Entry['content']['questions'] = [];
  for (const { question, answer } of questions) {
    const read = fromMarkdown(answer, resolveOwn);
    if (!read.ok) return read;
    answered.push({ question, answer: read.value });
  }
  const content = {
    ...own,
    ...splitDefinition(markdown.value),
    slug: own.slug || keyOf(source),
    questions: answered,
    searchDescription: searchdescription,
    deprecation: deprecation ? { note: deprecation.note, replacementId: deprecation.replacement || null } : null,
  };
  return accepted({ source, key: keyOf(source), ...(translates && { translates }), status, content });
}

/** The quote a text begins with is the definition. */
function splitDefinition({ content }: Document): { definition: string; body: Document } {
  const [first, ...rest] = content;
  if (first?.type !== 'blockquote') return { definition: '', body: { type: 'doc', content } };
  const definition = toPlainText({ type: 'doc', content: first.content });
  return { definition, body: { type: 'doc', content: rest.length > 0 ? rest : [{ type: 'paragraph' }] } };
}

/** The entry as a file: front matter with the fields that say something, the definition as a quote, the body. */
export function serialiseOwn({ status, translates, content }: Entry): string {
  const { headword, slug, aliases, topics, related, broader, sources, questions, searchDescription, deprecation } =
    content;
  const fields = {
    headword,
    slug,
    ...(status !== 'published' && { status }),
    ...(translates && { translates }),
    ...(aliases.length > 0 && { aliases }),
    ...(topics.length > 0 && { topics }),
    ...(related.length > 0 && { related }),
    ...(broader.length > 0 && { broader }),
    ...(sources.length > 0 && { sources }),
    ...(questions.length > 0 && {
      questions: questions.map(({ question, answer }) => ({ question, answer: toMarkdown(answer, ownHref).trimEnd() })),
    }),
    ...(searchDescription && { searchDescription }),
    ...(deprecation && {
      deprecation: {
        note: deprecation.note,
        ...(deprecation.replacementId && { replacement: deprecation.replacementId }),
      },
    }),
  };
  const text = toMarkdown({ type: 'doc', content: [quote(content.definition), ...content.body.content] }, ownHref);
  return `---\n${stringify(fields, { lineWidth: 0 })}---\n${text}`;
}

function quote(definition: string): Block {
  const paragraphs = definition.split(/\n+/).filter((line) => line.trim() !== '');
  const content = paragraphs.map((text): Block => ({ type: 'paragraph', content: [{ type: 'text', text }] }));
  return { type: 'blockquote', content: content.length > 0 ? content : [{ type: 'paragraph' }] };
}
