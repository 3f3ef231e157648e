import { expect, test } from 'vitest';
import { clipped } from './clip';

test.each([
  ['short', 20, 'short'],
  ['on\ntwo  lines', 20, 'on two lines'],
  ['one two three', 8, 'one two…'],
  ['one two three', 7, 'one two…'],
  ['one two, three', 10, 'one two…'],
  ['内容を短くするための文章', 5, '内容を短く…'],
  ['averylongwordwithoutaspace', 10, 'averylongw…'],
  ['abc😀def', 4, 'abc…'],
])('%j in %i characters is %j', (text, most, expected) => expect(clipped(text, most)).toBe(expected));
