import { escapeXml } from './atom';
import { absolute } from './paths';
import type { SitemapEntry } from './sitemap';

const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
const space = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';
const links = 'xmlns:xhtml="http://www.w3.org/1999/xhtml"';

/** A sitemap file (sitemaps.org), with other languages as search engines read them there. */
export const sitemapFile = (entries: readonly SitemapEntry[]): string =>
  `${head}<urlset ${space} ${links}>\n${entries.map(url).join('')}</urlset>\n`;

/** The index of a sitemap in several files. */
export const sitemapIndex = (files: number): string => {
  const names = ['sections', ...Array.from({ length: files }, (_, file) => file + 1)];
  const each = names.map((name) => `<sitemap><loc>${absolute(`/sitemaps/${name}.xml`)}</loc></sitemap>\n`);
  return `${head}<sitemapindex ${space}>\n${each.join('')}</sitemapindex>\n`;
};

function url({ path, modifiedAt, languages = {} }: SitemapEntry): string {
  const alternates = Object.entries(languages).map(
    ([language, href]) => `<xhtml:link rel="alternate" hreflang="${escapeXml(language)}" href="${escapeXml(href)}"/>`,
  );
  const modified = modifiedAt ? `<lastmod>${modifiedAt.toISOString()}</lastmod>` : '';
  return `<url><loc>${escapeXml(absolute(path))}</loc>${modified}${alternates.join('')}</url>\n`;
}
