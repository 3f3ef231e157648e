import { expect, test } from 'vitest';
import { tagsIn } from './notification';

test.each([
  ['["term:1","site"]', ['term:1', 'site']],
  ['[]', []],
  ['', null],
  [undefined, null],
  ['{', null],
  ['{"a":1}', null],
  ['[1]', null],
])('a notification names tags, or is none of ours: %s', (payload, tags) => expect(tagsIn(payload)).toEqual(tags));
