'use server';

import { publicAction } from '@/lib/action';
import { invitationAcceptance } from '@/lib/people/forms';
import { acceptInvitation } from '@/lib/people/reset';

export const accept = publicAction(invitationAcceptance, acceptInvitation);
