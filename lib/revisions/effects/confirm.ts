import { accepted } from '@/lib/refusal';
import type { PrepareEffect } from '../effect';

/** "Still accurate": moves the date of the last review, not that of the last change. */
export const confirm: PrepareEffect = async ({ now }) =>
  accepted({ to: 'PUBLISHED', kind: 'confirmed', fields: { confirmedAt: now }, isPublic: true });
