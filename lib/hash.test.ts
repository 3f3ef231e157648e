import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson, sha256 } from './hash';

test('canonical JSON says the same value in the same letters', () => {
  expect(canonicalJson({ b: [1, null, undefined], a: { d: 'ü', c: undefined } })).toBe(
    '{"a":{"d":"ü"},"b":[1,null,null]}',
  );
});

test('canonical JSON is JSON of the same value, and canonical again', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = canonicalJson(value);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      expect(canonicalJson(JSON.parse(text))).toBe(text);
    }),
  );
});

test('SHA-256 is that of FIPS 180-2', () => {
  expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});
