import Link from 'next/link';
import type { TranslationLine } from '@/lib/translations/list';

type Props = { original: TranslationLine; missed: { from: number; to: number } };

/** Says above a translation that its original has changed, where to see how, and what to do. */
export const OutdatedNotice = ({ original, missed }: Props) => (
  <section
    aria-label="Outdated translation"
    className="mb-6 flex flex-wrap items-center gap-x-4 gap-y-2 rounded-md border border-line px-3 py-2"
  >
    <p>
      The original, <bdi lang={original.language}>{original.headword}</bdi>, has changed since. Publish this translation
      anew, or confirm that it is still accurate.
    </p>
    {original.mayOpen && (
      <Link
        href={`/studio/terms/${original.id}/compare?from=${missed.from}&to=${missed.to}`}
        className="text-accent underline underline-offset-3"
      >
        What has changed
      </Link>
    )}
  </section>
);
