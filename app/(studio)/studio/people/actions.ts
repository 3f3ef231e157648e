'use server';

import { action } from '@/lib/action';
import * as access from '@/lib/people/disable';
import { aboutPerson, invitation, rolesChange } from '@/lib/people/forms';
import * as invitations from '@/lib/people/invite';
import * as links from '@/lib/people/reset';
import * as roles from '@/lib/people/roles';
import * as sessions from '@/lib/people/sessions';

export const invite = action(invitation, invitations.invite);
export const changeRoles = action(rolesChange, roles.changeRoles);
export const disable = action(aboutPerson, access.disable);
export const enable = action(aboutPerson, access.enable);
export const endSessions = action(aboutPerson, sessions.endSessions);
export const offerLink = action(aboutPerson, links.offerLink);
