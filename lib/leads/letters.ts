import 'server-only';
import type { Transaction } from '@/lib/db';
import { writeMail } from '@/lib/mail/write';
import { siteAddress } from '@/lib/site/address';
import { wordsOf } from '@/lib/words/words';
import { eraseToken } from './erase-token';
import { confirmPath, eraseEndpoint, erasePath } from './places';

type To = { leadId: string; email: string; language: string };

/** Asks whoever reads mail at this address whether it was them. */
export function mailToConfirm(tx: Transaction, { secret, ...to }: To & { secret: string }): Promise<void> {
  const { mailSubject, mailLine, mailButton, mailFoot } = wordsOf(to.language).offer;
  const button = { text: mailButton, href: siteAddress(confirmPath(to.language, secret)) };
  return write(tx, to, { subject: mailSubject, lines: [mailLine(site())], button, foot: mailFoot });
}

/** Tells whoever confirmed before that there is nothing left to do. */
export function mailThatConfirmed(tx: Transaction, to: To): Promise<void> {
  const { knownSubject, knownLine, knownFoot } = wordsOf(to.language).offer;
  return write(tx, to, { subject: knownSubject, lines: [knownLine(site())], foot: knownFoot });
}

type Letter = { subject: string; lines: string[]; button?: { text: string; href: string }; foot: string };

/** Whatever is mailed to a lead is erased with it, and lets it be erased: by a link, and by one click (RFC 8058). */
function write(tx: Transaction, { leadId, email, language }: To, { subject, ...words }: Letter): Promise<void> {
  const token = eraseToken(leadId);
  const footLink = { text: wordsOf(language).offer.mailErase, href: siteAddress(erasePath(language, token)) };
  return writeMail(tx, {
    to: { id: null, leadId, email },
    subject,
    words: { language, ...words, footLink },
    headers: {
      'List-Unsubscribe': `<${siteAddress(eraseEndpoint(language, token))}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    },
    hasSecret: true,
  });
}

const site = (): string => new URL(siteAddress('/')).host;
