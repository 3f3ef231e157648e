import { siteAddress } from '@/lib/site/address';

/** The mail with which somebody is invited. */
export const invitationMail = (to: { id: string; email: string }, link: string) => ({
  to,
  subject: 'You are invited to Headword',
  hasSecret: true,
  words: {
    lines: [
      'You are invited to work on a glossary. Choose a name and a password; the link works once, for seven days.',
    ],
    button: { text: 'Accept the invitation', href: siteAddress(link) },
    foot: 'If you do not know why you get this, do nothing.',
  },
});
