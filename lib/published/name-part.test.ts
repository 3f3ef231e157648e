import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparisonKey } from '@/lib/text/normalise';
import { keyOfPart, namePart } from './name-part';

describe('the address of a name', () => {
  it.each([
    ['API', 'api'],
    ['Service mesh', 'service-mesh'],
    ['C++', 'c~2b~2b'],
    ['C#', 'c~23'],
    ['.NET', '~2enet'],
    ['CI/CD', 'ci~2fcd'],
    ['front-end', 'front~2dend'],
    ['a~b', 'a~7eb'],
    ['Überlauf', 'uberlauf'],
    ['用語', '用語'],
  ])('%s is %s', (name, part) => expect(namePart(name)).toBe(part));

  it('says all that tells it from other names, in characters that mean nothing in an address', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (name) => {
        const part = namePart(name);
        expect(keyOfPart(part)).toBe(comparisonKey(name));
        expect(part).not.toMatch(/[\0-\x20/\\.?#%&+"<>]/);
      }),
    );
  });

  it('is the same however it is written', () => expect(namePart(keyOfPart('API'))).toBe('api'));
});
