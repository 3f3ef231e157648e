'use client';

import { useWatch } from 'react-hook-form';
import { CheckIcon } from '@/components/ui/icons';
import { type Content, missingForSubmission } from '@/lib/revisions/content';
import type { Collision } from './editing';
import { rowOf } from './field-words';
import { jumpTo } from './jump';
import { Notice } from './notices/notice';

/** What keeps the draft from being submitted, as it is typed; each line leads to its field. */
export function MissingList() {
  const missing = Object.entries(missingForSubmission(useWatch<Content>() as Content));
  return (
    <section aria-label="Missing for submission" className="grid gap-2">
      <h2 className="font-medium">For submission</h2>
      {missing.length === 0 ? (
        <p className="flex items-center gap-1.5 text-ok">
          <CheckIcon /> Nothing is missing.
        </p>
      ) : (
        <ul className="grid gap-1">
          {missing.map(([path, words]) => (
            <li key={path}>
              <button
                type="button"
                onClick={() => jumpTo(path)}
                className="cursor-pointer text-left underline decoration-dotted underline-offset-3 hover:text-accent focus-visible:outline-2 focus-visible:outline-accent"
              >
                {lineOf(path, words)}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** "Source 1: This source has no title.", so that each line says by itself what it is about. */
const lineOf = (path: string, words: string): string => {
  const row = rowOf(path);
  return row ? `${row}: ${words}` : words;
};

/** What stands in the way of a submission that was asked for. */
export function MissingNotice() {
  const missing = Object.entries(missingForSubmission(useWatch<Content>() as Content));
  if (missing.length === 0) return null;
  return (
    <Notice tone="bad" label="Not ready for submission">
      <p>Before it can be submitted:</p>
      <ul className="ml-5 list-disc">
        {missing.map(([path, words]) => (
          <li key={path}>{lineOf(path, words)}</li>
        ))}
      </ul>
    </Notice>
  );
}

/** Names that other terms bear too: allowed, but readers will have to be asked which they mean. */
export const CollisionList = ({ collisions }: { collisions: readonly Collision[] }) =>
  collisions.length === 0 ? null : (
    <section aria-label="Shared names" className="grid gap-1 rounded-md border border-line bg-surface px-3 py-2">
      <h2 className="font-medium text-warn">Shared names</h2>
      <ul className="grid gap-1 text-[13px]">
        {collisions.map(({ name, termId, headword }) => (
          <li key={`${termId}-${name}`}>
            “{name}” is also a name of{' '}
            <a href={`/studio/terms/${termId}`} target="_blank" rel="noopener" className="text-accent underline">
              {headword}
            </a>
            .
          </li>
        ))}
      </ul>
      <p className="text-[13px] text-muted">
        Once live, they are listed at {[...new Set(collisions.map(({ page }) => page))].join(' and ')}: link there where
        a text means any of them.
      </p>
    </section>
  );
