'use server';

import { action } from '@/lib/action';
import { markAllRead as mark } from '@/lib/notifications/read';
import { nothing } from '@/lib/people/forms';

export const markAllRead = action(nothing, (_, actor) => mark(actor));
