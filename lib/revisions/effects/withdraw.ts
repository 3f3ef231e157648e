import { accepted } from '@/lib/refusal';
import type { PrepareEffect } from '../effect';

/** Takes a submitted revision back, by one of those who wrote it. */
export const withdraw: PrepareEffect = async ({ now }) =>
  accepted({ to: 'RETURNED', kind: 'withdrawn', fields: { decidedAt: now } });
