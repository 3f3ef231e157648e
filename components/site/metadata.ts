import type { Metadata } from 'next';
import { absolute } from '@/lib/published/paths';
import type { Words } from '@/lib/words/en';
import { siteName } from './site-name';

const icons = { icon: { url: '/icon.svg', type: 'image/svg+xml' } };

type Described = {
  title: string;
  description: string;
  path: string;
  type?: 'website' | 'article';
  feed?: { path: string; title: string };
  /** Where the same stands in other languages, by language; its own among them. */
  languages?: Record<string, string>;
};

/** Canonical address, description and Open Graph text of a public page. */
export function publicMetadata({ title, description, path, type = 'website', feed, languages }: Described): Metadata {
  const url = absolute(path);
  return {
    title: { absolute: title },
    icons,
    description,
    alternates: {
      canonical: url,
      ...(languages && { languages }),
      ...(feed && { types: { 'application/atom+xml': [{ url: absolute(feed.path), title: feed.title }] } }),
    },
    openGraph: { title, description, url, type, siteName: siteName() },
    twitter: { card: 'summary', title, description },
  };
}

/** Of a page that no search engine should list. */
export const unlistedMetadata = (title: string): Metadata => ({
  title: { absolute: `${title} · ${siteName()}` },
  icons,
  robots: { index: false, follow: true },
});

export const nothingHere = (words: Words): Metadata => unlistedMetadata(words.noPage.title);
