import type { Metadata } from 'next';
import * as of from '@/components/site/metadata';
import type { Words } from '@/lib/words/en';
import { siteSettings } from './site-settings';

/** Canonical address, description, other forms and languages, and what a link to it shows elsewhere, of a public page. */
export const publicMetadata = async (described: Parameters<typeof of.publicMetadata>[0]): Promise<Metadata> =>
  of.publicMetadata(described, (await siteSettings()).name);

/** Of a page that no search engine should list. */
export const unlistedMetadata = async (title: string): Promise<Metadata> =>
  of.unlistedMetadata(title, (await siteSettings()).name);

export const nothingHere = (words: Words): Promise<Metadata> => unlistedMetadata(words.noPage.title);
