import { fromMarkdown } from '@/lib/document/fromMarkdown';
import type { Document } from '@/lib/document/schema';
import { termIdsOf } from '@/lib/document/termIds';
import { accepted, type Outcome } from '@/lib/refusal';
import { emptyContent } from '@/lib/revisions/content';
import { slugOf } from '@/lib/terms/slug';
import { type Entry, type EntryStatus, keyOf } from './bundle';
import { takeLead, takeRelated } from './cncf-body';
import type { FrontMatter } from './front-matter';

const statuses: Record<string, EntryStatus> = { completed: 'published', deprecated: 'published' };
const bracketed = /^(.+?)\s*\(([^()]+)\)$/u;
/** Letters of another script than Latin. */
const otherScript = /(?!\p{Script=Latin})\p{L}/u;
const signLanguage = /\{\{%\s*sign-language-section\s+([\w-]{11})\s*%\}\}/g;
const ownHost = /^https?:\/\/glossary\.cncf\.io(?=\/)/;
const ownPath = /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/)?([^/#?]+)\/?(?:#.*)?$/;
const deprecated = 'Marked as deprecated where it was imported from.';

const plain = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
const list = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).map(plain).filter((one) => one !== '');

/**
 * An entry of the CNCF glossary or a site like it (Hugo): `title`, `status`, `category`, `tags`. Its first one or two
 * sentences are the definition and leave the body; the terms they link to, and those of a closing "Related terms",
 * become related terms. Where a page it links to is no term of the glossary, the plan leaves plain text. It is addressed
 * by its file's name, and by its title where that is in another script than Latin.
 */
export function parseCncf(source: string, { fields, text }: FrontMatter): Outcome<Entry> {
  const status = plain(fields.status).toLowerCase();
  const key = keyOf(source);
  const { title, aliases } = splitTitle(plain(fields.title));
  const markdown = fromMarkdown(text.replace(signLanguage, ''), resolve);
  if (!markdown.ok) return markdown;
  const { definition, body, taken } = takeLead(markdown.value);
  const { related, body: rest } = takeRelated(body);
  return accepted({
    source,
    key,
    status: statuses[status] ?? 'draft',
    content: {
      ...emptyContent(title),
      slug: otherScript.test(title) ? slugOf(title) : slugOf(key),
      definition,
      body: rest,
      aliases,
      topics: [...new Set(topicNames(fields).map(slugOf))],
      related: [...new Set([...related, ...linked(taken)])].filter((other) => other !== key),
      sources: [...text.matchAll(signLanguage)].map(([, id]) => ({
        title: 'In sign language (video)',
        url: `https://www.youtube.com/watch?v=${id}`,
      })),
      deprecation: status === 'deprecated' ? { note: deprecated, replacementId: null } : null,
    },
  });
}

const linked = (document: Document | null): string[] => (document ? termIdsOf(document) : []);

/** Its category and tags: Headword knows only topics. */
export const topicNames = (fields: FrontMatter['fields']): string[] => [...list(fields.category), ...list(fields.tags)];

/**
 * What stands in brackets behind a title is another name where it looks like an abbreviation, or where it says in Latin
 * letters what the title says in others: "Ingress (Kubernetes)" is a headword.
 */
function splitTitle(whole: string): { title: string; aliases: Entry['content']['aliases'] } {
  const [, title = '', name = ''] = bracketed.exec(whole) ?? [];
  if (/^\S{2,10}$/u.test(name) && name.replace(/[^\p{Lu}]/gu, '').length >= 2)
    return { title, aliases: [{ name, kind: 'abbreviation' }] };
  if (otherScript.test(title) && !otherScript.test(name) && name)
    return { title, aliases: [{ name, kind: 'synonym' }] };
  return { title: whole, aliases: [] };
}

function resolve(href: string): { termId: string } | { href: string } | null {
  const path = href.replace(ownHost, '');
  const slug = ownPath.exec(path)?.[1];
  if (slug) return { termId: slug };
  // Other pages of the site it comes from are none of ours.
  return href.startsWith('/') ? null : { href };
}
