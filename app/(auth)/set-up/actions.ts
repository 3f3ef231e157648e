'use server';

import { publicAction } from '@/lib/action';
import { firstAdministrator } from '@/lib/people/forms';
import { createFirstAdministrator } from '@/lib/people/set-up';

export const createAdministrator = publicAction(firstAdministrator, createFirstAdministrator);
