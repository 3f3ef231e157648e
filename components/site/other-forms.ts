import { absolute, feedPath, graphPath, jsonFeedPath, twinPath } from '@/lib/published/paths';

/** In which forms a page is there beside itself, and the feeds of its glossary. */
export type Forms = { hasTwin?: boolean; hasGraph?: boolean; glossary?: { slug: string; name: string } };

/** The addresses of a page's other forms, by media type, as `rel="alternate"` names them. */
export function otherForms(path: string, { hasTwin, hasGraph, glossary }: Forms) {
  const feed = (feedOf: (slug: string) => string) =>
    glossary && [{ url: absolute(feedOf(glossary.slug)), title: glossary.name }];
  return {
    ...(hasTwin && { 'text/markdown': absolute(twinPath(path)) }),
    ...(hasGraph && { 'application/ld+json': absolute(graphPath(path)) }),
    ...(glossary && { 'application/atom+xml': feed(feedPath), 'application/feed+json': feed(jsonFeedPath) }),
  };
}
