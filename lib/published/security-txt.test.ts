import { afterEach, describe, expect, test, vi } from 'vitest';
import { securityContact, securityTxt } from './security-txt';

afterEach(() => vi.unstubAllEnvs());

test('nobody is named where the operator names nobody', () => {
  for (const contact of ['', ' , ']) {
    vi.stubEnv('HEADWORD_SECURITY_CONTACT', contact);
    expect(securityContact()).toBeNull();
  }
});

describe('security.txt', () => {
  test('has the fields of RFC 9116, a line each', () => {
    vi.stubEnv('NEXTAUTH_URL', 'https://words.test');
    vi.stubEnv('HEADWORD_SECURITY_CONTACT', 'mailto:security@acme.org, https://acme.org/report');
    vi.stubEnv('HEADWORD_SECURITY_POLICY', 'https://acme.org/policy');
    const contact = securityContact();
    expect(contact && securityTxt(contact, new Date('2026-11-25T18:00:00Z'))).toBe(
      `Contact: mailto:security@acme.org
Contact: https://acme.org/report
Expires: 2027-05-01T00:00:00Z
Policy: https://acme.org/policy
Canonical: https://words.test/.well-known/security.txt
`,
    );
  });

  test('is good for months, and for less than a year, on every day', () => {
    for (let day = 0; day < 366; day++) {
      const now = new Date(Date.UTC(2028, 0, 1 + day, 23, 59));
      const [, expires = ''] = /^Expires: (.*)$/m.exec(securityTxt({ contacts: ['x'], policy: null }, now)) ?? [];
      const days = (Date.parse(expires) - now.getTime()) / 86_400_000;
      expect(days).toBeGreaterThan(140);
      expect(days).toBeLessThan(365);
    }
  });
});
