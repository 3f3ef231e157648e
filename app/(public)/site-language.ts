import { cache } from 'react';
import { isBuilding } from '@/lib/page-cache/is-building';
import { findSiteLanguage } from '@/lib/published/site-language';

/** The language of the pages that belong to no glossary; the build, which has no database, says English. */
export const siteLanguage = cache(async (): Promise<string> => (isBuilding() ? 'en' : findSiteLanguage()));
