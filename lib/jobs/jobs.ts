import { forgetExpiredLeads } from '@/lib/leads/forget';
import { composeMail } from '@/lib/mail/compose';
import { composeDigests } from '@/lib/mail/digest';
import { forgetOldMail } from '@/lib/mail/forget';
import { sendMail } from '@/lib/mail/send';
import { relinkPages } from '@/lib/mentions/relink';
import { forgetPresence } from '@/lib/presence/forget';
import { forgetProposers } from '@/lib/proposals/forget';
import { tellOverdueReviews } from '@/lib/reviewing/overdue';
import { publishDue } from '@/lib/schedules/due';
import { forgetSearches } from '@/lib/unanswered/forget';

type Job = () => Promise<void>;

/** What a worker does, in this order: what one of them tells, the next ones mail. */
const telling: Job[] = [
  publishDue,
  tellOverdueReviews,
  composeMail,
  composeDigests,
  sendMail,
  forgetExpiredLeads,
  forgetOldMail,
  forgetPresence,
  forgetSearches,
  forgetProposers,
];

/** Rows of jobs that do not wait for each other: readers see links soon, however long a mail server takes. */
export const rowsOfJobs: Job[][] = [telling, [relinkPages]];
