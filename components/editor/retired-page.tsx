import Link from 'next/link';
import type { Retirement } from '@/lib/terms/retirement';

/** What readers find at the address of a retired term, whichever revision is shown. */
export const RetiredPage = ({ replacement }: Retirement) => (
  <section aria-label="The retired page" className="mb-6 rounded-md border border-line px-3 py-2">
    <p className="text-[13px] text-muted wrap-anywhere">
      This term is retired: its address{' '}
      {replacement ? (
        <>
          leads to{' '}
          <Link href={`/studio/terms/${replacement.id}`} className="text-accent underline underline-offset-2">
            {replacement.headword}
          </Link>
          .
        </>
      ) : (
        'is gone.'
      )}
    </p>
  </section>
);
