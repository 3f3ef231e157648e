'use server';

import { action } from '@/lib/action';
import { findSessionId, requestAddress } from '@/lib/auth/request';
import { signOut as leave } from '@/lib/auth/sign-out';
import * as choices from '@/lib/notifications/choices';
import { choice } from '@/lib/notifications/form';
import * as account from '@/lib/people/account';
import { accountChange, nothing, passwordChange, sessionChoice } from '@/lib/people/forms';
import * as sessions from '@/lib/people/sessions';

export const changeAccount = action(accountChange, account.changeAccount);

export const changePassword = action(passwordChange, async (form, actor) =>
  account.changePassword(form, actor, { sessionId: await findSessionId(), address: await requestAddress() }),
);

export const endSession = action(sessionChoice, ({ sessionId }, actor) => sessions.endOwnSession(sessionId, actor));

export const endOtherSessions = action(nothing, async (_, actor) =>
  sessions.endOtherSessions(actor, await findSessionId()),
);

export const choose = action(choice, choices.choose);

export const signOut = action(nothing, leave);
