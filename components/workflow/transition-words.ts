import type { ButtonLook } from '@/components/ui/button-style';
import type { TransitionName } from '@/lib/workflow/transitions';

/** What the screens say about a transition: its button, what it will do, and what was done. */
export type TransitionWords = { button: string; explanation: string; done: string; look: ButtonLook };

export const transitionWords: Record<TransitionName, TransitionWords> = {
  submit: {
    button: 'Submit for review',
    explanation: 'Reviewers will see it on their desks. Until they decide, nobody can change it.',
    done: 'Submitted for review',
    look: 'primary',
  },
  withdraw: {
    button: 'Withdraw',
    explanation: 'It leaves the reviewers’ desks. You can go on writing in a new draft.',
    done: 'Withdrawn',
    look: 'plain',
  },
  discard: {
    button: 'Discard draft',
    explanation: 'The draft is closed for good. It stays readable in the history; the live page does not change.',
    done: 'Draft discarded',
    look: 'danger',
  },
  approve: {
    button: 'Approve',
    explanation: 'You confirm that this text is right. Your name is shown as a reviewer once it is published.',
    done: 'Approved',
    look: 'primary',
  },
  requestChanges: {
    button: 'Request changes',
    explanation: 'It goes back to its authors with your note. Say what has to change.',
    done: 'Changes requested',
    look: 'plain',
  },
  schedule: {
    button: 'Schedule',
    explanation: 'Exactly this revision goes live at the time you choose, if it may still be published then.',
    done: 'Scheduled',
    look: 'plain',
  },
  unschedule: {
    button: 'Unschedule',
    explanation: 'It will not go live by itself any more. It stays approved.',
    done: 'Unscheduled',
    look: 'plain',
  },
  publish: {
    button: 'Publish',
    explanation: 'Readers see it at once. The revision published before it, if any, is superseded.',
    done: 'Published',
    look: 'primary',
  },
  retire: {
    button: 'Retire',
    explanation: 'The page is taken from readers for good. With a replacement, its address leads there from now on.',
    done: 'Retired',
    look: 'danger',
  },
  confirm: {
    button: 'Still accurate',
    explanation: 'You have read the published text and found it still right. Its review date becomes today.',
    done: 'Confirmed as still accurate',
    look: 'plain',
  },
};
