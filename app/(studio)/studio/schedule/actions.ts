'use server';

import { z } from 'zod';
import { action } from '@/lib/action';
import { retry as again, reschedule as move } from '@/lib/schedules/change';
import { newInstant, retirementPlan } from '@/lib/schedules/form';
import { cancelRetirement as cancel, scheduleRetirement as plan } from '@/lib/schedules/retirement';

export const scheduleRetirement = action(retirementPlan, (input, actor) => plan(input, actor));

export const cancelRetirement = action(z.strictObject({ termId: z.uuid() }), (input, actor) => cancel(input, actor));

export const reschedule = action(newInstant, (input, actor) => move(input, actor));

export const retry = action(z.strictObject({ scheduleId: z.uuid() }), (input, actor) => again(input, actor));
