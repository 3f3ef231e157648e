'use server';

import { action } from '@/lib/action';
import { changeSite as change } from '@/lib/site/change';
import { siteChange } from '@/lib/site/form';

export const changeSite = action(siteChange, (form, actor) => change(form, actor));
