import type { Route } from 'next';
import Link from 'next/link';
import { classNames } from '@/components/ui/class-names';
import type { Against } from '@/lib/reviewing/against';

type Props = { termId: string; current: Against; choices: readonly { against: Against; words: string }[] };

/** What the text is compared with, as links: the address says it all. */
export const ComparingLinks = ({ termId, current, choices }: Props) =>
  choices.length < 2 ? null : (
    <nav aria-label="Compared with" className="mb-6 flex flex-wrap gap-1.5">
      {choices.map(({ against, words }) => (
        <Link
          key={against}
          href={`/studio/terms/${termId}/review?against=${against}` as Route}
          aria-current={against === current ? 'page' : undefined}
          className={classNames(
            'rounded-full border px-3 py-1 no-underline focus-visible:outline-2 focus-visible:outline-accent',
            against === current ? 'border-ink font-medium text-ink' : 'border-line text-muted hover:border-control',
          )}
        >
          {words}
        </Link>
      ))}
    </nav>
  );
