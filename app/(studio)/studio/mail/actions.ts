'use server';

import { z } from 'zod';
import { action } from '@/lib/action';
import { sendAgain as again } from '@/lib/mail/again';

export const sendAgain = action(z.strictObject({ mailId: z.uuid() }), (input, actor) => again(input, actor));
