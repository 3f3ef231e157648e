import type { Metadata } from 'next';
import { absolute } from '@/lib/published/paths';
import { type Forms, otherForms } from './other-forms';
import { cardOf, type Picture } from './picture';
import { siteName } from './site-name';

const icons = { icon: { url: '/icon.svg', type: 'image/svg+xml' } };

type Described = Forms & {
  title: string;
  description: string;
  path: string;
  type?: 'website' | 'article';
  picture: Picture;
};

/** Canonical address, description, other forms, and what a link to it shows elsewhere, of a public page. */
export function publicMetadata({ title, description, path, type = 'website', picture, ...forms }: Described): Metadata {
  const url = absolute(path);
  const images = [cardOf(picture)];
  return {
    title: { absolute: title },
    icons,
    description,
    alternates: { canonical: url, types: otherForms(path, forms) },
    openGraph: { title, description, url, type, siteName: siteName(), images },
    twitter: { card: 'summary_large_image', title, description, images },
  };
}

/** Of a page that no search engine should list. */
export const unlistedMetadata = (title: string): Metadata => ({
  title: { absolute: `${title} · ${siteName()}` },
  icons,
  robots: { index: false, follow: true },
});

export const nothingHere: Metadata = unlistedMetadata('No such page');
