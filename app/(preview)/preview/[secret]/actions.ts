'use server';

import { publicAction } from '@/lib/action';
import { commentAsGuest } from '@/lib/previews/comment';
import { guestComment } from '@/lib/previews/form';

export const comment = publicAction(guestComment, commentAsGuest);
