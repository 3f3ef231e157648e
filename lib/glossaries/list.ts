import 'server-only';
import { db } from '@/lib/db';

export type GlossaryLine = {
  id: string;
  slug: string;
  name: string;
  description: string;
  locale: string;
  approvalsRequired: number;
  version: number;
};

const shape = {
  id: true,
  slug: true,
  name: true,
  description: true,
  locale: true,
  approvalsRequired: true,
  version: true,
} as const;

/** All glossaries, by name. */
export const listGlossaries = (): Promise<GlossaryLine[]> =>
  db.glossary.findMany({ select: shape, orderBy: [{ name: 'asc' }, { id: 'asc' }] });

/** The glossary at this slug, or nothing. */
export const findGlossary = (slug: string): Promise<GlossaryLine | null> =>
  db.glossary.findUnique({ where: { slug }, select: shape });

/** The glossary with this id, or nothing. */
export const findGlossaryById = (id: string): Promise<GlossaryLine | null> =>
  db.glossary.findUnique({ where: { id }, select: shape });
