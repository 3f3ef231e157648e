import type { Metadata } from 'next';
import { PileSection } from '@/components/desk/pile-section';
import { ReadersLine } from '@/components/desk/readers-line';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { requireActor } from '@/lib/auth/actor';
import { listDesk } from '@/lib/desk/list';
import { pilesOf } from '@/lib/desk/piles';
import { countReaders } from '@/lib/desk/readers';
import { holdsAnywhere, worksOnTextsAnywhere } from '@/lib/workflow/actor';

export const metadata: Metadata = { title: 'My desk' };

export default async function DeskPage() {
  const actor = await requireActor();
  const [desk, readers] = await Promise.all([
    listDesk(actor),
    worksOnTextsAnywhere(actor) ? countReaders(actor) : null,
  ]);
  const now = new Date();
  const mine = pilesOf(actor);
  return (
    <>
      <PageHeader title="My desk">
        {holdsAnywhere(actor, 'AUTHOR') && (
          <ButtonLink href="/studio/terms/new" look="primary">
            New term
          </ButtonLink>
        )}
      </PageHeader>
      {mine.length === 0 ? (
        <EmptyState
          title="Nothing can wait for you here."
          action={<ButtonLink href="/studio/terms">See all terms</ButtonLink>}
        >
          You neither write nor review nor publish. What you can do is in the bar above.
        </EmptyState>
      ) : (
        <div className={`grid items-start gap-4 ${mine.length > 1 ? 'md:grid-cols-2' : 'max-w-3xl'}`}>
          {mine.map((pile) => (
            <PileSection key={pile} pile={pile} top={desk[pile] ?? { lines: [], count: 0 }} now={now} />
          ))}
        </div>
      )}
      {readers && <ReadersLine {...readers} />}
    </>
  );
}
