import { z } from 'zod';
import { uuid } from '@/lib/revisions/content';

/** A term, and the one of another glossary that it translates. */
export const newPair = z.strictObject({ termId: uuid, originalId: uuid });
export type NewPair = z.output<typeof newPair>;
