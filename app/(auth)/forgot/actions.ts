'use server';

import { after } from 'next/server';
import { publicAction } from '@/lib/action';
import { isMailSet } from '@/lib/mail/transport';
import { mailReset } from '@/lib/people/forgot';
import { forgotForm } from '@/lib/people/forms';
import { accepted, refused } from '@/lib/refusal';

// After the answer, so that it takes as long for an account that exists as for one that does not.
export const forgot = publicAction(forgotForm, async (form) => {
  if (!isMailSet()) return refused('notFound');
  after(() => mailReset(form));
  return accepted(undefined);
});
