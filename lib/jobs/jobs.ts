import { composeMail } from '@/lib/mail/compose';
import { composeDigests } from '@/lib/mail/digest';
import { forgetOldMail } from '@/lib/mail/forget';
import { sendMail } from '@/lib/mail/send';
import { forgetPresence } from '@/lib/presence/forget';
import { tellOverdueReviews } from '@/lib/reviewing/overdue';
import { publishDue } from '@/lib/schedules/due';

/** What a worker does, in this order: what one of them tells, the next ones mail. */
export const jobs: (() => Promise<void>)[] = [
  publishDue,
  tellOverdueReviews,
  composeMail,
  composeDigests,
  sendMail,
  forgetOldMail,
  forgetPresence,
];
