'use client';

import Link from 'next/link';
import { CommandButton } from '@/components/people/command-button';
import type { Outcome } from '@/lib/refusal';
import type { TranslationLine } from '@/lib/translations/list';
import { autonym } from '@/lib/words/autonym';
import { type FindOriginals, PairDialog, type PairTranslation } from './pair-dialog';

type Props = {
  termId: string;
  /** The term and those that say the same in other languages; nothing, where it is paired with none. */
  lines: readonly TranslationLine[];
  mayPair: boolean;
  actions: {
    pairTranslation: PairTranslation;
    unpairTranslation: (input: { termId: string }) => Promise<Outcome>;
    listOriginals: FindOriginals;
  };
};

/** What says the same in other languages, and what this term translates. */
export function Translations({ termId, lines, mayPair, actions }: Props) {
  if (lines.length === 0 && !mayPair) return null;
  const own = lines.find(({ id }) => id === termId);
  return (
    <section aria-label="Translations" className="grid gap-3">
      <h2 className="font-medium">Translations</h2>
      {lines.length > 0 && (
        <ul className="grid gap-2">
          {lines
            .filter(({ id }) => id !== termId)
            .map((line) => (
              <li key={line.id}>
                <p className="wrap-anywhere">
                  <bdi lang={line.language}>
                    {line.mayOpen ? <Link href={`/studio/terms/${line.id}`}>{line.headword}</Link> : line.headword}
                  </bdi>
                </p>
                <p className="text-[13px] text-muted">
                  <bdi>{autonym(line.language)}</bdi> · <bdi>{line.glossaryName}</bdi>
                  {standing(line)}
                </p>
              </li>
            ))}
        </ul>
      )}
      {mayPair && lines.length === 0 && <PairDialog termId={termId} actions={actions} />}
      {mayPair && own && !own.isOriginal && (
        <CommandButton
          size="small"
          className="justify-self-start"
          command={() => actions.unpairTranslation({ termId })}
          done="The term translates nothing any more"
        >
          Unpair
        </CommandButton>
      )}
    </section>
  );
}

const standing = ({ isOriginal, isLive, isOutdated }: TranslationLine): string =>
  [isOriginal && 'the original', !isLive && 'not live', isOutdated && 'outdated']
    .map((words) => (words ? ` · ${words}` : ''))
    .join('');
