import { expect, test } from 'vitest';
import { emptyContent } from '@/lib/revisions/content';
import { type CopyPlace, dropCopy, keepCopy, listCopies } from './unsaved-copies';

/** A browser's storage, as far as copies need one. */
function storage(): Storage {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
    clear: () => kept.clear(),
  };
}

const place: CopyPlace = { personId: 'ada', termId: 'backend', revisionId: 'r1', windowId: 'w1' };
const unsaved = (headword: string) => ({
  base: emptyContent('Backend'),
  draft: { version: 3, content: emptyContent(headword) },
});

test('what one window left, the next one finds, newest first', () => {
  const local = storage();
  keepCopy(local, place, unsaved('older'), '2026-03-10T12:00:00Z');
  keepCopy(local, { ...place, windowId: 'w2' }, unsaved('newer'), '2026-03-10T12:05:00Z');
  const found = listCopies(local, { ...place, windowId: 'w3' });
  expect(found.map((copy) => copy.unsaved.draft.content.headword)).toEqual(['newer', 'older']);
  expect(found[0]?.revisionId).toBe('r1');
});

test('a window is not offered its own copy, and nobody that of another person or term', () => {
  const local = storage();
  keepCopy(local, place, unsaved('mine'), '2026-03-10T12:00:00Z');
  expect(listCopies(local, place)).toEqual([]);
  expect(listCopies(local, { ...place, windowId: 'w2', personId: 'ravi' })).toEqual([]);
  expect(listCopies(local, { ...place, windowId: 'w2', termId: 'frontend' })).toEqual([]);
});

test('text of an earlier revision is found too', () => {
  const local = storage();
  keepCopy(local, place, unsaved('mine'), '2026-03-10T12:00:00Z');
  expect(listCopies(local, { ...place, revisionId: 'r2', windowId: 'w2' })).toHaveLength(1);
});

test('a copy goes when its text is stored, or when it is dropped', () => {
  const local = storage();
  keepCopy(local, place, unsaved('mine'), '2026-03-10T12:00:00Z');
  keepCopy(local, { ...place, windowId: 'w2' }, unsaved('other'), '2026-03-10T12:00:00Z');
  keepCopy(local, place, null, '2026-03-10T12:01:00Z');
  const [copy] = listCopies(local, { ...place, windowId: 'w3' });
  expect(copy?.unsaved.draft.content.headword).toBe('other');
  if (copy) dropCopy(local, copy);
  expect(local.length).toBe(0);
});

test('what is no copy is left out', () => {
  const local = storage();
  local.setItem('headword.unsaved.ada.backend.r1.w9', '{"at":"x"}');
  local.setItem('headword.unsaved.ada.backend.r1.w8', 'not JSON');
  expect(listCopies(local, place)).toEqual([]);
});

test('a browser without room is no reason to stop', () => {
  const full = { ...storage(), setItem: () => expect.fail('QuotaExceededError') };
  expect(keepCopy(full as Storage, place, unsaved('mine'), '2026-03-10T12:00:00Z')).toBe(false);
});
