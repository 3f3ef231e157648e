import 'server-only';
import { db } from '@/lib/db';
import type { Frequency } from '@/lib/linking/links';

/** Which reviewers are asked when a revision is submitted. */
type Asking = 'NOBODY' | 'BY_TOPIC' | 'EVERYONE';

export type GlossaryLine = {
  id: string;
  slug: string;
  name: string;
  description: string;
  locale: string;
  approvalsRequired: number;
  asking: Asking;
  publishersMaySendBack: boolean;
  openThreadsBlock: boolean;
  /** Months, or null: never. */
  reviewInterval: number | null;
  linking: Frequency;
  /** Other glossaries whose terms are linked as well. */
  linksTo: string[];
  version: number;
};

const shape = {
  id: true,
  slug: true,
  name: true,
  description: true,
  locale: true,
  approvalsRequired: true,
  asking: true,
  publishersMaySendBack: true,
  openThreadsBlock: true,
  reviewInterval: true,
  linking: true,
  linksTo: true,
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
