import { escapeXml } from './atom';
import { absolute } from './paths';
import type { SitemapEntry } from './sitemap';

const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
const space = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/** A sitemap file (sitemaps.org). */
export const sitemapFile = (entries: readonly SitemapEntry[]): string =>
  `${head}<urlset ${space}>\n${entries.map(url).join('')}</urlset>\n`;

/** The index of a sitemap in several files. */
export const sitemapIndex = (files: number): string => {
  const names = ['sections', ...Array.from({ length: files }, (_, file) => file + 1)];
  const each = names.map((name) => `<sitemap><loc>${absolute(`/sitemaps/${name}.xml`)}</loc></sitemap>\n`);
  return `${head}<sitemapindex ${space}>\n${each.join('')}</sitemapindex>\n`;
};

const url = ({ path, modifiedAt }: SitemapEntry): string =>
  `<url><loc>${escapeXml(absolute(path))}</loc>${modifiedAt ? `<lastmod>${modifiedAt.toISOString()}</lastmod>` : ''}</url>\n`;
