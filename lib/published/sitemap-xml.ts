import { escapeXml } from './atom';
import { absolute } from './paths';
import type { SitemapEntry } from './sitemap';

const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
const space = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';
const links = 'xmlns:xhtml="http://www.w3.org/1999/xhtml"';

/** A sitemap file (sitemaps.org), with other languages as search engines read them there. */
export const sitemapFile = (entries: readonly SitemapEntry[]): string =>
  `${head}<urlset ${space} ${links}>\n${entries.map(url).join('')}</urlset>\n`;

/** The index of a sitemap in several files: the sections, and files of terms with the date of their last change. */
export const sitemapIndex = (files: readonly Date[]): string => {
  const terms = files.map((modifiedAt, file) => ({ path: `/sitemaps/${file + 1}.xml`, modifiedAt }));
  const each = [{ path: '/sitemaps/sections.xml', modifiedAt: null }, ...terms];
  return `${head}<sitemapindex ${space}>\n${each.map((file) => `<sitemap>${located(file)}</sitemap>\n`).join('')}</sitemapindex>\n`;
};

const url = (entry: SitemapEntry): string => `<url>${located(entry)}${inLanguages(entry)}</url>\n`;

const located = ({ path, modifiedAt }: SitemapEntry): string =>
  `<loc>${escapeXml(absolute(path))}</loc>${modifiedAt ? `<lastmod>${modifiedAt.toISOString()}</lastmod>` : ''}`;

const inLanguages = ({ languages = {} }: SitemapEntry): string =>
  Object.entries(languages)
    .map(
      ([language, href]) => `<xhtml:link rel="alternate" hreflang="${escapeXml(language)}" href="${escapeXml(href)}"/>`,
    )
    .join('');
