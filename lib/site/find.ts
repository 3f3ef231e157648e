import 'server-only';
import { db } from '@/lib/db';

export type Site = { timeZone: string; version: number };

/** What holds for the whole site. */
export const findSite = (): Promise<Site> =>
  db.site.findUniqueOrThrow({ where: { id: 1 }, select: { timeZone: true, version: true } });
