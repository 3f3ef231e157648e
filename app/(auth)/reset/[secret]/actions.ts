'use server';

import { publicAction } from '@/lib/action';
import { passwordReset } from '@/lib/people/forms';
import { resetPassword } from '@/lib/people/reset';

export const reset = publicAction(passwordReset, resetPassword);
