'use server';

import { action } from '@/lib/action';
import { changeSite as change } from '@/lib/site/change';
import { changeSettings as changeThem, restoreVersion as restore } from '@/lib/site/change-settings';
import { siteChange } from '@/lib/site/form';
import { bringLogo as bring, broughtLogo } from '@/lib/site/logo';
import { settingsChange, versionChoice } from '@/lib/site/version-form';

export const changeSite = action(siteChange, (form, actor) => change(form, actor));

export const changeSettings = action(settingsChange, (form, actor) => changeThem(form, actor));

export const restoreVersion = action(versionChoice, (choice, actor) => restore(choice, actor));

export const bringLogo = action(broughtLogo, (file, actor) => bring(file, actor));
