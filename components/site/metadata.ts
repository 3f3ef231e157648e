import type { Metadata } from 'next';
import { absolute } from '@/lib/published/paths';
import { type Forms, otherForms } from './other-forms';
import { cardOf, type Picture } from './picture';

const icons = { icon: { url: '/icon.svg', type: 'image/svg+xml' } };

type Described = Forms & {
  title: string;
  description: string;
  path: string;
  type?: 'website' | 'article';
  picture: Picture;
  /** Where the same stands in other languages, by language; its own among them. */
  languages?: Record<string, string>;
};

/** Canonical address, description, other forms and languages, and what a link to it shows elsewhere, of a public page. */
export function publicMetadata(described: Described, siteName: string): Metadata {
  const { title, description, path, type = 'website', picture, languages, ...forms } = described;
  const url = absolute(path);
  const images = [cardOf(picture)];
  return {
    title: { absolute: title },
    icons,
    description,
    alternates: { canonical: url, types: otherForms(path, forms), ...(languages && { languages }) },
    openGraph: { title, description, url, type, siteName, images },
    twitter: { card: 'summary_large_image', title, description, images },
  };
}

/** Of a page that no search engine should list. */
export const unlistedMetadata = (title: string, siteName: string): Metadata => ({
  title: { absolute: `${title} · ${siteName}` },
  icons,
  robots: { index: false, follow: true },
});
