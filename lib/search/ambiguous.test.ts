import { describe, expect, it } from 'vitest';
import { ambiguousIn } from './ambiguous';
import type { Lane } from './lanes';

const found = (lane: Lane, glossarySlug: string) => ({ lane, glossarySlug, glossaryName: glossarySlug.toUpperCase() });

describe('what was asked for is ambiguous', () => {
  it('where it is the whole name of two terms of one glossary', () =>
    expect(ambiguousIn([found('headword', 'tech'), found('alias', 'tech'), found('alias', 'hr')])).toEqual([
      { slug: 'tech', name: 'TECH' },
    ]));

  it('not by hidden names, nor by names that only begin with it', () =>
    expect(ambiguousIn([found('headword', 'tech'), found('hidden', 'tech'), found('prefix', 'tech')])).toEqual([]));
});
