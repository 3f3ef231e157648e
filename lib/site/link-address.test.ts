import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isLinkAddress } from './link-address';

describe('a link of the site', () => {
  test.each([
    '/',
    '/tech/api?x=1#top',
    '#content',
    'https://acme.example/a%20b',
    'mailto:hello@acme.example',
    'tel:+442079460018',
  ])('may lead to %s', (address) => {
    expect(isLinkAddress(address)).toBe(true);
  });

  test.each([
    '',
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    '//elsewhere.example',
    '/\\elsewhere.example',
    '/a\\b',
    'http://acme.example',
    'https://user:word@acme.example',
    'https://localhost',
    'https:acme.example',
    'mailto:',
    'mailto:a@b.example?bcc=c@d.example',
    'tel:abc',
    'acme.example',
    '/a\nb',
    'https://acme.example/\u0000',
  ])('may not lead to %j', (address) => {
    expect(isLinkAddress(address)).toBe(false);
  });

  test('never leads to a scheme that runs or to another site without its name, whatever stands before it', () => {
    const hostile = fc.constantFrom('javascript:', 'data:', 'vbscript:', 'file:', 'blob:', '//', '\\\\', 'http://');
    const noise = fc.constantFrom('', ' ', '\t', '\n', '\u0000', '\u200b');
    fc.assert(
      fc.property(noise, hostile, noise, fc.string(), (before, scheme, inside, rest) => {
        expect(isLinkAddress(`${before}${scheme}${inside}${rest}`)).toBe(false);
      }),
    );
  });

  test('stays on this site or is https, mail or telephone, as a browser reads it', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (text) => {
        if (!isLinkAddress(text)) return;
        const { origin, protocol } = new URL(text, 'https://here.example/page');
        expect(origin === 'https://here.example' || ['https:', 'mailto:', 'tel:'].includes(protocol)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});
