import { absolute } from './paths';

/** Where weaknesses are reported: addresses (mailto: or https:), and the page of the operator's policy, if there is one. */
export type SecurityContact = { contacts: string[]; policy: string | null };

/** What the operator has said about it in the environment; null where nobody is named. */
export function securityContact(): SecurityContact | null {
  const contacts = (process.env.HEADWORD_SECURITY_CONTACT ?? '').split(',').map((contact) => contact.trim());
  const named = contacts.filter(Boolean);
  return named.length > 0 ? { contacts: named, policy: process.env.HEADWORD_SECURITY_POLICY || null } : null;
}

/** A security.txt (RFC 9116). It expires half a year after the beginning of this month, so that it stays the same for a month. */
export function securityTxt({ contacts, policy }: SecurityContact, now: Date): string {
  const expires = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 6, 1));
  return [
    ...contacts.map((contact) => `Contact: ${contact}`),
    `Expires: ${expires.toISOString().replace('.000', '')}`,
    ...(policy ? [`Policy: ${policy}`] : []),
    `Canonical: ${absolute('/.well-known/security.txt')}`,
    '',
  ].join('\n');
}
