import { z } from 'zod';
import { deliveries, notificationKinds } from './kinds';

/** How somebody wants to be mailed about a kind. */
export const choice = z.strictObject({ kind: z.enum(notificationKinds), delivery: z.enum(deliveries) });
